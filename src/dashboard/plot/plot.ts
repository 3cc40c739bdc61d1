/** A piece of time under a plot. */
export interface Column {
  /** As the table names it: `Nov 22, 13:00`. */
  readonly name: string;
  /** What stands under it; null where the axis has no room. */
  readonly tick: string | null;
}

/** One kind of thing: a height and its exact text for each column. */
export interface Layer {
  readonly name: string;
  /** Which texture it has: the same kind has the same one in each plot. */
  readonly texture: number;
  readonly heights: readonly number[];
  readonly texts: readonly string[];
  /** All columns together. */
  readonly total: string;
}

/** Columns of stacked layers. */
export interface Plot {
  /** Unique in its page. */
  readonly id: string;
  readonly title: string;
  /** What is shown, in words: the unit, and from when on. */
  readonly note: string;
  readonly columns: readonly Column[];
  /** From the ground up. Seven can be told apart. */
  readonly layers: readonly Layer[];
  /** All layers of a column together, exactly. */
  readonly sums: readonly string[];
}
