import { poisonMail } from './mails/poison.js';
import { type Desk, openDesk } from './support/desk.js';
import { mail } from './support/mail.js';
import { describeWith } from './support/required.js';
import { accountRows, chargeRows, PRICE, txn } from './support/sample-ledger.js';
import { until } from './support/until.js';

describeWith('dovecot', 'a mail that hangs the parser', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.import([PRICE, ...accountRows('ada'), ...chargeRows('ada', txn(1), { failed: 4 })]);
    await desk.start();
  });
  afterAll(() => desk.stop());

  test('is quarantined after three attempts, and normal mail behind it does not wait', async () => {
    await desk.dovecot.deliver(poisonMail());
    await desk.dovecot.deliver(mail({ from: 'ada@example.com', text: `Refund ${txn(1)}` }));
    await desk.smtp.next(sent => sent.to.includes('ada@example.com'));
    // The answer is there before the poison has come to its end.
    expect((await desk.messages()).filter(one => one.disposition === 'pending')).toHaveLength(1);
    const ended = await until('the poison is quarantined', async () =>
      (await desk.messages()).find(one => one.disposition === 'quarantined'),
    );
    expect(ended.reason).toBe('crashed');
    expect(await desk.cli('doctor')).toMatchObject({ healthy: true });
  }, 90_000);
});
