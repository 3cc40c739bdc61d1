import { pageText } from '../../../src/dashboard/html.js';
import { columnsSvg } from '../../../src/dashboard/plot/columns.js';
import type { Plot } from '../../../src/dashboard/plot/plot.js';

const plot = (heights: readonly number[], more: readonly number[] = heights.map(() => 0)): Plot => {
  const layer = (name: string, texture: number, values: readonly number[]) => ({
    name,
    texture,
    heights: values,
    texts: values.map(String),
    total: String(values.reduce((sum, value) => sum + value, 0)),
  });
  return {
    id: 'p',
    title: 'Arrivals',
    note: 'mails by day, UTC',
    columns: heights.map((_, i) => ({ name: `Nov ${i + 1}`, tick: i % 2 === 0 ? `Nov ${i + 1}` : null })),
    layers: [layer('Requests', 0, heights), layer('Ignored', 1, more)],
    sums: heights.map((height, i) => String(height + (more[i] ?? 0))),
  };
};
const svg = (of: Plot) => pageText(columnsSvg(of));
const areas = (text: string) => text.match(/<rect class="area[^>]*>/g) ?? [];

describe('the SVG of a plot', () => {
  test('places columns in percent across and in px down, the layers with their textures', () => {
    const text = svg(plot([46, 0], [46, 23]));
    expect(areas(text)).toEqual([
      '<rect class="area layer-0" fill="url(#texture-0)" x="6%" y="64" width="38%" height="46"/>',
      '<rect class="area layer-1" fill="url(#texture-1)" x="6%" y="18" width="38%" height="46"/>',
      '<rect class="area layer-1" fill="url(#texture-1)" x="56%" y="87" width="38%" height="23"/>',
    ]);
  });

  test('says what each column holds, and in its description what all do', () => {
    const text = svg(plot([5, 0, 2], [1, 0, 0]));
    expect(text).toContain('<g><title>Nov 1: Requests 5, Ignored 1</title>');
    expect(text).toContain('<title id="p-title">Arrivals</title>');
    expect(text).toContain('mails by day, UTC. Together: Requests 7, Ignored 1. Most: 6 in Nov 1.</desc>');
    expect(text).toContain('<text class="axis" x="0" y="13">6</text>');
  });

  test('keeps the first and the last text of its axis inside', () => {
    const text = svg(plot([1, 1, 1]));
    expect(text).toMatch(/x="0%" y="124" text-anchor="start">Nov 1</);
    expect(text).toMatch(/x="100%" y="124" text-anchor="end">Nov 3</);
    expect(text).not.toContain('>Nov 2<');
  });

  test('of a time in which nothing was draws the ground alone, and says so', () => {
    const text = svg(plot([0, 0, 0]));
    expect(areas(text)).toEqual([]);
    expect(text).toContain('Nothing in this time.');
    expect(text).toContain('<text class="axis" x="0" y="13">0</text>');
  });

  test('of no columns at all is a ground too', () => {
    expect(areas(svg(plot([])))).toEqual([]);
    expect(svg(plot([]))).not.toContain('NaN');
  });

  test('of a huge outlier still shows the others', () => {
    const [first, second] = areas(svg(plot([9_000_000, 1])));
    expect(first).toContain('y="18" width="38%" height="92"');
    expect(second).toContain('y="108.5" width="38%" height="1.5"');
  });

  test('shows names as text', () => {
    expect(svg({ ...plot([1]), title: '<b>' })).toContain('<title id="p-title">&lt;b&gt;</title>');
  });
});
