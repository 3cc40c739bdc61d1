import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { SampleMail } from './mails.js';

/** The name under which the demo's own mail server writes what it found out about senders. */
export const MAIL_SERVER = 'mx.imaginator.example';
/** The desk's address in the demo. */
export const DESK_ADDRESS = 'refunds@imaginator.example';

/** The Message-ID of a sample mail: the same for the same mail. */
const messageIdOf = ({ key, from }: SampleMail) => `<${key}@${domainOf(from.email)}>`;

/**
 * A sample mail as our server received it at `receivedAt`: its trace on top, then the mail as it was written at `sentAt`
 * (RFC 5321 section 4.4, RFC 8601). A forger has no proof of ours, and puts one of his own below our trace.
 */
export async function rawMail(mail: SampleMail, sentAt: Date, receivedAt: Date): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: mail.from.name, address: mail.from.email },
    to: DESK_ADDRESS,
    subject: mail.subject,
    date: sentAt,
    messageId: messageIdOf(mail),
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    headers: { ...mail.headers },
  });
  const written = await composer.compile().build();
  const trace = mail.forged
    ? [...received(mail, receivedAt), proof(mail)]
    : [proof(mail), ...received(mail, receivedAt)];
  return Buffer.concat([Buffer.from(trace.map(line => `${line}\r\n`).join('')), written]);
}

const proof = ({ from }: SampleMail) =>
  `Authentication-Results: ${MAIL_SERVER};\r\n\tdmarc=pass header.from=${domainOf(from.email)}`;

function received({ from, forged }: SampleMail, at: Date): string[] {
  const domain = forged ? 'elsewhere.example' : domainOf(from.email);
  const when = at.toUTCString().replace('GMT', '+0000');
  return [`Received: from mail.${domain} (mail.${domain} [192.0.2.7])\r\n\tby ${MAIL_SERVER} with ESMTPS; ${when}`];
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
