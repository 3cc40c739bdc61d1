import { namedAddresses } from '../../../src/intake/extract/named-addresses.js';
import type { ParsedMail } from '../../../src/intake/parse/parsed-mail.js';
import { parsedMail } from './sample-mail.js';

const NOT_MEANT = {
  refundsAddress: 'refunds@imaginator.com',
  supportAddress: 'help@imaginator.test',
  sender: 'ada@home.test',
};

const named = (said: Partial<ParsedMail>) => namedAddresses(parsedMail(said), NOT_MEANT);
const inText = (text: string) => named({ text });

describe('an address is named', () => {
  test.each([
    ['in a sentence', 'My account is ada@example.com.'],
    ['in capitals', 'Account: ADA@Example.COM!'],
    ['in brackets', 'Ada Lovelace <ada@example.com>, (ada@example.com), [ada@example.com]'],
    ['in quotes', `"ada@example.com" 'ada@example.com' “ada@example.com”`],
    ['in bold', '*ada@example.com* **ada@example.com**'],
    ['behind a label', 'email:ada@example.com;account= ada@example.com'],
    ['with a full-width @', 'ada＠example.com'],
    ['with a zero-width blank', 'ada@exam\u200bple.com'],
    ['in a Japanese sentence', 'アカウントはada@example.comです。'],
    ['in a Chinese sentence', '我的账户是ada@example.com，谢谢'],
  ])('%s', (_, text) => {
    expect(inText(text)).toEqual(['ada@example.com']);
  });

  test('in the subject and in HTML', () => {
    expect(named({ subject: 'For ada@example.com' })).toEqual(['ada@example.com']);
    expect(named({ htmlText: 'For ada@example.com' })).toEqual(['ada@example.com']);
  });

  test('each once, in order, at most ten', () => {
    const all = Array.from({ length: 12 }, (_, i) => `a${i}@example.com`);
    expect(inText(`${all.join(' ')} ${all.join(',')}`)).toEqual(all.slice(0, 10));
  });

  test('with all that a plain address may have', () => {
    expect(inText('first.last+tag_1@sub-domain.example.co.uk')).toEqual(['first.last+tag_1@sub-domain.example.co.uk']);
  });
});

describe('no address is named by', () => {
  test.each([
    ['words', 'ada (at) example.com, ada at example dot com, @ada, ada@'],
    ['the writer’s own', 'I am Ada@Home.test.'],
    ['ours', 'I wrote to refunds@imaginator.com and help@imaginator.test'],
    ['another at our domain', 'billing@imaginator.com said so'],
    ['a form of ours with a token', `refunds+${'0'.repeat(32)}@imaginator.com`],
    ['a link', 'See https://x.example/?mail=ada@example.com and www.x.example/ada@example.com'],
    ['a link to an address', 'Unsubscribe <mailto:ada@example.com>'],
    ['a Message-ID', 'Message-ID: <20261122.1@mail.example.com>'],
    ['a picture', '[cid:image001.png@01DB3C5E.8A0B1C20]'],
    ['a quotation', '> ada@example.com\n\nOn Monday, Bob <bob@example.com> wrote:\n> eve@example.com'],
    ['a signature', 'Please help.\n-- \nAda Lovelace\nada@example.com'],
    ['names below a closing', 'Please help.\nKind regards\nAda Lovelace\nada@example.com'],
    ['one that not all read alike', 'a"b"@example.com ada@localhost ada@192.0.2.1 ada..b@example.com ada@exam_ple.com'],
    ['one with letters of others', 'ádá@example.com ada@exämple.com аda@example.com'],
    ['one with a label that may be part of it', 'account=ada@example.com'],
    ['two in one', 'ada@example.com@evil.test'],
  ])('%s', (_, text) => {
    expect(inText(text)).toEqual([]);
  });
});

test.each(['@', 'a@', 'a', 'a@a.', 'mailto:', '\u200b', 'a@example.com ', '*', 'message-id:'])(
  'a megabyte of %j takes little time',
  unit => {
    const began = performance.now();
    inText(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - began).toBeLessThan(2_000);
  },
);
