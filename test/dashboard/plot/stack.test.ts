import { stack } from '../../../src/dashboard/plot/stack.js';

describe('a stacked column', () => {
  test('grows from the ground up, each layer as high as its share of the highest column', () => {
    expect(stack([30, 10], 80, 80)).toEqual([
      { layer: 0, y: 50, height: 30 },
      { layer: 1, y: 40, height: 10 },
    ]);
  });

  test('has no piece where there is nothing, and keeps the layers their own', () => {
    expect(stack([0, 5], 10, 100)).toEqual([{ layer: 1, y: 50, height: 50 }]);
    expect(stack([0, 0], 10, 100)).toEqual([]);
    expect(stack([0], 0, 100)).toEqual([]);
  });

  test('shows what is there even beside a huge outlier', () => {
    expect(stack([1], 1_000_000, 100)).toEqual([{ layer: 0, y: 98.5, height: 1.5 }]);
  });

  test('is finer than no screen', () => {
    expect(stack([1], 3, 100)).toEqual([{ layer: 0, y: 66.67, height: 33.33 }]);
  });
});
