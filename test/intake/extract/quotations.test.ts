import fc from 'fast-check';
import { splitQuotations } from '../../../src/intake/extract/quotations.js';

const HEAD = 'On Sun, 22 Nov 2026 at 12:00, Refunds <refunds@imaginator.com> wrote:';

/** Almost a label, and as long as a line may be that is looked at. */
const LONG_LABEL = `*a${' '.repeat(290)}b\n`;

/** The lines with words. */
const words = (text: string) => text.split('\n').filter(line => line.trim() !== '');

function split(...lines: string[]) {
  const { own, quoted } = splitQuotations(lines.join('\n'));
  return { own: words(own), quoted: quoted.map(words) };
}

describe('new text and quotations', () => {
  test('above', () => {
    expect(split('New.', '', HEAD, '> Old.')).toEqual({ own: ['New.'], quoted: [[HEAD, '> Old.']] });
  });

  test('below', () => {
    expect(split(HEAD, '', '> Old.', '>', '> Older.', '', 'New.')).toEqual({
      own: ['New.'],
      quoted: [[HEAD, '> Old.', '>', '> Older.']],
    });
  });

  test('between: all that is marked is one quotation', () => {
    expect(split('Hello,', HEAD, '> One?', 'First.', '> Two?', '>> Older.', 'Second.', '> End.')).toEqual({
      own: ['Hello,', 'First.', 'Second.'],
      quoted: [[HEAD, '> One?', '> Two?', '>> Older.', '> End.']],
    });
  });

  test('without marks all below the head is quoted, heads of others included', () => {
    const older = ['From: Ada <ada@example.com>', 'Sent: Friday', 'My first mail.'];
    expect(split('New.', '-----Original Message-----', 'Old.', ...older)).toEqual({
      own: ['New.'],
      quoted: [['-----Original Message-----', 'Old.', ...older]],
    });
  });

  test('marked without a head', () => {
    expect(split('> Old.', 'New.')).toEqual({ own: ['New.'], quoted: [['> Old.']] });
  });

  test('each head begins a quotation', () => {
    const billing = 'On 20 Nov 2026 at 09:00, Billing <billing@imaginator.com> wrote:';
    expect(split('New.', HEAD, '> Old.', '', 'And this:', billing, '> Receipt.')).toEqual({
      own: ['New.', 'And this:'],
      quoted: [
        [HEAD, '> Old.'],
        [billing, '> Receipt.'],
      ],
    });
  });

  test('none', () => {
    expect(splitQuotations('All\r\nnew.')).toEqual({ own: 'All\nnew.', quoted: [] });
    expect(splitQuotations('')).toEqual({ own: '', quoted: [] });
  });
});

test('what a quotation stands between is not one paragraph', () => {
  expect(splitQuotations('One\n> Old.\n> Old.\nTwo').own).toBe('One\n\nTwo');
});

test('every line is in exactly one of them', () => {
  const line = fc.constantFrom('', 'New.', '> Old.', HEAD, 'From: a', 'Sent: b', '-----Original Message-----');
  fc.assert(
    fc.property(fc.array(line), lines => {
      const { own, quoted } = split(...lines);
      expect([...own, ...quoted.flat()].sort()).toEqual(words(lines.join('\n')).sort());
    }),
  );
});

test.each([
  '>',
  '\n',
  ' \n',
  'a:\n',
  '> a\n',
  'From: a\n',
  'On a wrote:\n',
  '-----Original Message-----\n\n',
  LONG_LABEL,
])('a megabyte of %j takes little time', unit => {
  const began = performance.now();
  splitQuotations(unit.repeat(1_000_000 / unit.length));
  splitQuotations(`${unit.repeat(500_000 / unit.length)}> x\n`.repeat(2));
  expect(performance.now() - began).toBeLessThan(3_000);
});
