import { type SampleMail, sampleMails } from '../../src/demo/mails.js';
import { MAIL_SERVER, rawMail } from '../../src/demo/raw-mail.js';
import { readAuthentication } from '../../src/intake/authenticate/authentication-results.js';
import { readSender } from '../../src/intake/authenticate/sender.js';
import { readRawHeader } from '../../src/intake/raw-header.js';

const NOW = new Date('2026-11-22T09:30:00Z');
const LATER = new Date('2026-11-22T09:30:05Z');
const mails = sampleMails(NOW).map(mail => [mail.about, mail] as const);

test.each(mails)('the desk reads the sender and the proof of: %s', async (_, mail) => {
  const header = readRawHeader(await rawMail(mail, NOW, LATER));
  const sender = readSender(header);
  expect(sender).toMatchObject({ kind: 'one', address: mail.from.email });
  const domain = sender.kind === 'one' ? sender.domain : '';
  const { dmarc } = readAuthentication(header, { authservId: MAIL_SERVER, trustedHops: 1 }, domain);
  expect(dmarc).toBe(mail.forged ? 'none' : 'pass');
});

test('the same mail delivered again differs in its trace only', async () => {
  const [mail] = sampleMails(NOW);
  const [first, second] = await Promise.all([written(mail, NOW), written(mail, LATER)]);
  expect(second).toBe(first);
  expect(first).toMatch(/^From: Ada Lindqvist <ada@lindqvist\.example>\r\n/);
});

async function written(mail: SampleMail | undefined, receivedAt: Date): Promise<string> {
  const raw = mail === undefined ? '' : (await rawMail(mail, NOW, receivedAt)).toString();
  return raw.slice(raw.indexOf('From: '));
}
