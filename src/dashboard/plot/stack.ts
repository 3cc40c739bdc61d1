/** A piece of a column, in px from the top of the plot. */
export interface Piece {
  readonly layer: number;
  readonly y: number;
  readonly height: number;
}

// What is there is seen, however small beside an outlier.
const LEAST_PX = 1.5;

/** Stacks one column's values from the ground up; `max` is as high as the plot (px). Zeros have no piece. */
export function stack(values: readonly number[], max: number, plotPx: number): Piece[] {
  const pieces: Piece[] = [];
  let top = plotPx;
  for (const [layer, value] of values.entries()) {
    if (value <= 0) continue;
    const height = Math.max(LEAST_PX, (value / max) * plotPx);
    top -= height;
    pieces.push({ layer, y: rounded(top), height: rounded(height) });
  }
  return pieces;
}

/** Two digits are finer than any screen, and keep the markup short. */
export const rounded = (px: number) => Math.round(px * 100) / 100;
