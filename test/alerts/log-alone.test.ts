import { logAlone } from '../../src/alerts/log-alone.js';
import { createLog } from '../../src/log.js';
import { notice, over } from './notices.js';

test('what nobody can be told stands in the log as an error, and its end as news', async () => {
  const lines: string[] = [];
  const channel = logAlone(createLog('info', 'clock', { write: line => void lines.push(line) }));
  expect(await channel.tell([notice(), over({ about: 'imap' })])).toEqual({ kind: 'told' });
  expect(lines.map(line => JSON.parse(line))).toMatchObject([
    { level: 50, alert: '7', kind: 'mailbox_scan', event: 'raised', msg: notice().sentence },
    { level: 30, alert: '7', about: 'imap', event: 'over', msg: `over: ${over().sentence}` },
  ]);
});
