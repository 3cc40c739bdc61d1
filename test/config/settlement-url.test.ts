import { loadConfig } from '../../src/config.js';
import { problemsOf } from './problems-of.js';

describe('the payment provider’s address', () => {
  test.each([
    'https://pay.example.com',
    'https://pay.example.com:8443/v1/',
    'http://localhost:9000',
    'http://127.0.0.1:9000/v1',
    'http://[::1]:9000',
  ])('is taken as it is: %s', url => {
    expect(loadConfig({ SETTLEMENT_URL: ` ${url}\n` }).SETTLEMENT_URL).toBe(url);
  });

  test.each([
    'http://pay.example.com', // a refund would travel in the clear
    'http://localhost.example.com',
    'http://10.0.0.1',
    'https://user:hunter2@pay.example.com',
    'https://:hunter2@pay.example.com',
    'https://pay.example.com/?key=hunter2',
    'https://pay.example.com/?',
    'https://pay.example.com/#top',
    'ftp://localhost/refunds',
    'pay.example.com',
    '/refunds',
  ])('is refused: %s', url => {
    expect(problemsOf({ SETTLEMENT_URL: url })).toEqual([
      'SETTLEMENT_URL is not an https URL (http only to a loopback host) without user, password, query and fragment',
    ]);
  });
});
