import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { portOf } from './port.js';

/** A reply as it arrived at the customer's mail server. */
export interface Reply {
  readonly subject: string;
  readonly text: string;
  /** By `performance.now()`, in ms. */
  readonly arrivedAt: number;
}

/** A mail server on 127.0.0.1 that takes every mail and sends none on. */
export interface SmtpSink {
  readonly port: number;
  /** The replies so far, by Message-ID. */
  readonly replies: ReadonlyMap<string, Reply>;
  close(): Promise<void>;
}

/** Opens the sink on a free port. */
export async function openSmtpSink(): Promise<SmtpSink> {
  const replies = new Map<string, Reply>();
  const smtp = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => void keep(stream, replies).then(() => done(), done),
  });
  smtp.on('error', () => undefined); // a client that goes away is none of the sink's business
  smtp.server.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  return { port: portOf(smtp.server), replies, close: () => new Promise(resolve => smtp.close(() => resolve())) };
}

async function keep(stream: SMTPServerDataStream, replies: Map<string, Reply>): Promise<void> {
  const { messageId, subject = '', text = '' } = await simpleParser(stream);
  if (messageId !== undefined) replies.set(messageId, { subject, text, arrivedAt: performance.now() });
}
