import type { CountAt } from '../../desk/over-time.js';
import { grouped } from './numbers.js';
import type { Layer, Plot } from './plot.js';

/** Which kinds of rows make one layer. */
export interface LayerOf {
  readonly name: string;
  readonly kinds: readonly string[];
}

/** A plot of counts, without its heading: pieces of time without rows are zero, and rows of other pieces or kinds are left out. */
export function counted(
  rows: readonly CountAt[],
  pieces: readonly Date[],
  layers: readonly LayerOf[],
): Pick<Plot, 'layers' | 'sums'> {
  const made = layers.map((layer, texture) => ({ ...layerOf(layer, rows, pieces), texture }));
  const sums = pieces.map((_, i) => made.reduce((sum, { heights }) => sum + (heights[i] ?? 0), 0));
  return { layers: made, sums: sums.map(grouped) };
}

function layerOf({ name, kinds }: LayerOf, rows: readonly CountAt[], pieces: readonly Date[]): Omit<Layer, 'texture'> {
  const counts = new Map<number, number>();
  for (const { from, kind, count } of rows)
    if (kinds.includes(kind)) counts.set(from.getTime(), (counts.get(from.getTime()) ?? 0) + count);
  const heights = pieces.map(piece => counts.get(piece.getTime()) ?? 0);
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { name, heights, texts: heights.map(grouped), total: grouped(total) };
}
