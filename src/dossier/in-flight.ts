/**
 * Begins `begin` for each item in turn and gives the results in the order of the items. `begin` is awaited before the next
 * one begins (a connection takes one query at a time); what it hands back goes on beside, at most `most` at once.
 */
export async function inFlight<Item, Result>(
  items: readonly Item[],
  most: number,
  begin: (item: Item) => Promise<() => Promise<Result>>,
): Promise<Result[]> {
  const underway = new Set<Promise<Result>>();
  const results: Promise<Result>[] = [];
  for (const item of items) {
    if (underway.size >= most) await Promise.race(underway);
    const goOn = await begin(item);
    const result = goOn().finally(() => underway.delete(result));
    result.catch(() => undefined); // it is thrown below; unheard until then it would end the process
    underway.add(result);
    results.push(result);
  }
  return Promise.all(results);
}
