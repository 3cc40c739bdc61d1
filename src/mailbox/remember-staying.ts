import type { ScanTools } from './scan.js';

/**
 * Remembers which mails stay in the mailbox, so that scan after scan asks only about the others: an old mailbox has fifty
 * thousand. What is stored stays stored, so nothing of it goes out of date; another UIDVALIDITY forgets all.
 */
export function rememberStaying(known: ScanTools['known']): ScanTools['known'] {
  const staying = new Set<number>();
  let rememberedOf: bigint | null = null;
  return async (uidValidity, uids) => {
    if (rememberedOf !== uidValidity) staying.clear();
    rememberedOf = uidValidity;
    const answered = await known(
      uidValidity,
      uids.filter(uid => !staying.has(uid)),
    );
    for (const [uid, stored] of answered) if (stored === 'stays') staying.add(uid);
    return new Map([...uids.filter(uid => staying.has(uid)).map(uid => [uid, 'stays'] as const), ...answered]);
  };
}
