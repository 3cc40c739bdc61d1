import { parentPort, type Transferable } from 'node:worker_threads';
import type { Reading } from './parsed-mail.js';
import { readMail } from './read-mail.js';
import type { FromThread } from './run-on-thread.js';

/** The worker thread: takes a mail's raw bytes, says that it begins, reads, says what it read; one mail at a time. */
if (parentPort === null) throw new Error('This file runs only as a worker thread: start it through createParser().');
const port = parentPort;

port.on('message', async (raw: Uint8Array) => {
  tell({ kind: 'began' }, []);
  const reading = await readMail(raw);
  tell({ kind: 'read', reading }, contentsOf(reading));
});

function tell(message: FromThread, transfer: Transferable[]): void {
  port.postMessage(message, transfer);
}

/** Attachments are handed over, not copied. */
function contentsOf(reading: Reading): ArrayBuffer[] {
  return reading.kind === 'parsed' ? reading.mail.attachments.map(({ content }) => content.buffer) : [];
}
