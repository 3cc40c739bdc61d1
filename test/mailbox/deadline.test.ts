import { DeadlineError, within } from '../../src/mailbox/deadline.js';

const never = () => new Promise<never>(() => {});

test('what is done in time is given on, result or error', async () => {
  expect(await within(1_000, 'SELECT', Promise.resolve('opened'))).toBe('opened');
  await expect(within(1_000, 'SELECT', Promise.reject(new Error('no such mailbox')))).rejects.toThrow(
    'no such mailbox',
  );
});

test('what is not is an error that names it, and that counts as temporary', async () => {
  const late = within(20, 'SELECT', never());
  await expect(late).rejects.toThrow(DeadlineError);
  await expect(late).rejects.toMatchObject({
    message: 'The mail server did not finish SELECT within 20 ms.',
    code: 'ETIMEDOUT',
  });
});

test('an error that comes after the deadline hurts nobody', async () => {
  let fail = () => {};
  const failing = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('too late'));
  });
  await expect(within(20, 'FETCH', failing)).rejects.toThrow(DeadlineError);
  fail(); // an unhandled rejection would end the process
  await new Promise(resolve => setImmediate(resolve));
});
