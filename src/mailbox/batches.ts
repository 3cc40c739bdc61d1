export interface Sized {
  readonly uid: number;
  readonly size: number;
}

const MAILS_PER_BATCH = 200;
const BYTES_PER_BATCH = 16 * 1024 * 1024;

/** Cuts mails into batches for one round trip each: bounded in number, and in bytes so that memory is. */
export function batchesOf(mails: readonly Sized[]): Sized[][] {
  const batches: Sized[][] = [];
  let bytes = 0;
  for (const mail of mails) {
    const last = batches.at(-1);
    const fits = last !== undefined && last.length < MAILS_PER_BATCH && bytes + mail.size <= BYTES_PER_BATCH;
    if (fits) last.push(mail);
    else batches.push([mail]);
    bytes = fits ? bytes + mail.size : mail.size;
  }
  return batches;
}
