import type { Config } from '../../config.js';
import { type Dns, lookUpTxt } from '../../intake/authenticate/dns.js';
import { away, type Checked, fine } from './checked.js';

const PART = 'DNS';
const PATIENCE = { queryMs: 3_000, pauseMs: 250 };

/** Whether the resolver answers: without MAIL_AUTHSERV_ID nobody is proven without it. */
export async function checkDns(config: Config, dns: Dns): Promise<Checked[]> {
  const domain = config.REFUNDS_ADDRESS.replace(/^.*@/, '');
  const answer = await lookUpTxt(dns, `_dmarc.${domain}`, PATIENCE, new AbortController().signal);
  if (answer.kind !== 'unreachable') return [fine(PART, 'The resolver answers.')];
  const sentence = 'The resolver does not answer TXT queries: check /etc/resolv.conf and the way to it.';
  if (config.MAIL_AUTHSERV_ID === undefined) return [away(PART, sentence)];
  return [
    fine(PART, 'The resolver does not answer, and need not: your mail server proves senders (MAIL_AUTHSERV_ID).'),
  ];
}
