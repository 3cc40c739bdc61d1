import fc from 'fast-check';
import { bodySpans, spansOf } from '../../../src/intake/extract/spans.js';
import { parsedMail } from './sample-mail.js';

const QUOTE = 'On Monday, Bob <bob@example.com> wrote:\n> Old.';

test('a text is labelled as its writer’s own, signature and quotations', () => {
  const { own, signature, quoted } = spansOf(
    `Please help.\nKind regards\nAda\nPS: they all failed.\n-- \nAcme\n\n${QUOTE}`,
  );
  expect(own.split('\n')).toEqual(['Please help.', '', 'PS: they all failed.']);
  expect(signature.trim().split('\n')).toEqual(['Kind regards', 'Ada', 'Acme']);
  expect(quoted).toEqual([QUOTE]);
});

test('nothing is cut away', () => {
  const line = fc.constantFrom(
    '',
    'New.',
    'Thanks,',
    'Ada',
    '-- ',
    'PS: and this one too',
    '> Old.',
    'From: a',
    'Sent: b',
  );
  const words = (text: string) => text.split('\n').filter(one => one.trim() !== '' && one !== '-- ');
  fc.assert(
    fc.property(fc.array(line), lines => {
      const { own, signature, quoted } = spansOf(lines.join('\n'));
      const labelled = [own, signature, ...quoted].flatMap(words);
      expect(labelled.sort()).toEqual(words(lines.join('\n')).sort());
    }),
  );
});

test('a mail is labelled once', () => {
  const mail = parsedMail({ text: 'One', htmlText: 'Two' });
  expect(bodySpans(mail)).toMatchObject({ text: { own: 'One' }, html: { own: 'Two' } });
  expect(bodySpans(mail)).toBe(bodySpans(mail));
});

test.each(['Thanks\n', 'Ada\n', '-- \n', '-', '_', 'Kind regards, Ada Ada Ada Ada Ada\n'])(
  'a megabyte of %j takes little time',
  unit => {
    const began = performance.now();
    spansOf(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - began).toBeLessThan(3_000);
  },
);
