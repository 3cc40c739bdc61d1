import { day } from './table.js';

/** That the bytes of a mail, and of what came with it, are kept no longer; `at` is when they were removed. */
export const bytesRemoved = (message: string, at: Date) =>
  `The bytes of mail ${message} were removed on ${day(at)} (RETENTION_RAW_DAYS); ` +
  `\`refunds messages show ${message}\` tells what was read in it.`;
