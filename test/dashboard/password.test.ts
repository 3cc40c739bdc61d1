import { isPassword } from '../../src/dashboard/password.js';

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

describe('isPassword', () => {
  test.each([
    ['any user', basic('ada:correct:höørse')],
    ['no user', basic(':correct:höørse')],
    ['the scheme in another case', basic('ada:correct:höørse').replace('Basic', 'bASIC')],
  ])('takes the password with %s', (_, header) => {
    expect(isPassword(header, 'correct:höørse')).toBe(true);
  });

  test.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['a wrong password', basic('ada:correct:horse')],
    ['the beginning of the password', basic('ada:correct')],
    ['the password as the user', basic('correct:höørse')],
    ['no colon', basic('adacorrect')],
    ['an empty password', basic('ada:')],
    ['another scheme', `Bearer ${Buffer.from('ada:correct:höørse').toString('base64')}`],
    ['what is not base64', 'Basic ada:correct:höørse'],
  ])('refuses %s', (_, header) => {
    expect(isPassword(header, 'correct:höørse')).toBe(false);
  });
});
