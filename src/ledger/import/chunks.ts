/** Rows that travel to the database in one statement: enough to make round trips cheap, few enough to hold as text. */
const ROWS_PER_STATEMENT = 5000;

/** The items in lists of a few thousand, in their order. */
export function* chunksOf<Item>(items: Iterable<Item>): Iterable<readonly Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < ROWS_PER_STATEMENT) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
