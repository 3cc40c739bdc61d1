/** UIDs as an IMAP sequence set with ranges (RFC 3501 §9): `1:3,7`. Thousands of numbers would overrun a command line. */
export function sequenceSet(uids: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const uid of [...uids].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range !== undefined && uid <= range[1] + 1) range[1] = uid;
    else ranges.push([uid, uid]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`)).join(',');
}
