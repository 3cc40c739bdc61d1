import { readClaims } from '../../../src/intake/claims/read-claims.js';

const claimsOf = (text: string) => readClaims(text).claims.map(({ claim }) => claim);

test('each claim is told once, in one order, with the words that made it first', () => {
  expect(readClaims('My lawyer will write to you. All images failed, and the second try failed too.')).toEqual({
    claims: [
      { claim: 'failure', words: 'All images failed' },
      { claim: 'legal_threat', words: 'My lawyer' },
    ],
    explained: true,
    about: 'service',
    confirms: 'unclear',
    isEmpty: false,
  });
});

test('IDs are left out of the words', () => {
  const [said] = readClaims('All images of txn_9fk2mq7xl4bt1cvz failed.').claims;
  expect(said?.words).toBe('All images of … failed');
});

test('the words are one line of at most eighty characters', () => {
  const filler = 'because of many and very different and rather long reasons';
  const { claims } = readClaims(`I was charged for one ${filler}\nmore than once. It was failing\n\u0007again.`);
  for (const { words } of claims) {
    expect(words.length).toBeLessThanOrEqual(80);
    expect(words).not.toMatch(/\p{Cc}/u);
  }
  expect(claimsOf(`The images\nof txn_9fk2mq7xl4bt1cvz\nfailed.`)).toEqual(['failure']);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\r\n '],
  ['an ID', 'txn_9fk2mq7xl4bt1cvz'],
  ['lone surrogates', '\ud800\udc00\ud800'],
  ['marks', '… … -- >>> !!! ???'],
])('%s says nothing', (_, text) => {
  expect(readClaims(text)).toMatchObject({ claims: [], explained: false, about: 'nothing', confirms: 'unclear' });
});

test('a claim does not reach across sentences', () => {
  expect(claimsOf('I was charged. Twice a week I swim in the lake with my dog.')).toEqual([]);
});

test('typographic and missing apostrophes are the same', () => {
  for (const text of ['They didn’t arrive.', "They didn't arrive.", 'They didnt arrive.'])
    expect(claimsOf(text)).toEqual(['failure']);
});

test('full-width letters are letters', () => {
  expect(claimsOf('Ｔｈｅ ｉｍａｇｅｓ ｆａｉｌｅｄ.')).toEqual(['failure']);
});

test('a wish is no explanation, and a reason beside it is', () => {
  expect(readClaims('Please give me service credit instead of a refund.').explained).toBe(false);
  expect(readClaims('I exercise my 14-day right of withdrawal.').explained).toBe(false);
  expect(readClaims('I exercise my 14-day right of withdrawal. My cat walked over the keyboard.').explained).toBe(true);
});

test('only the beginning of a mail is read', () => {
  expect(claimsOf(`${'la '.repeat(7000)}. All images failed.`)).toEqual([]);
  expect(claimsOf(`All images failed. ${'la '.repeat(7000)}`)).toEqual(['failure']);
});

test.each(['a@', '、', 'paid 1 but ', 'not a charge by my bank for the images ', '> wrote:\n', 'Thanks\n', '- '])(
  'a long mail of %j is read at once',
  part => {
    const text = part.repeat(Math.ceil(20_000 / part.length));
    const before = performance.now();
    readClaims(text);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);

test.each([
  ['money', 'Why was my card charged?'],
  ['money', 'I was charged twice.'],
  ['service', 'All images failed.'],
  ['nothing', 'Could you please send me a copy of the invoice?'],
  ['nothing', 'Our new catalogue is out, have a look!'],
])('is about %s: %s', (about, text) => {
  expect(readClaims(text).about).toBe(about);
});

test('who asks for money wants nothing else', () => {
  expect(claimsOf('Thank you for your quick help!')).toEqual(['wants_other']);
  expect(claimsOf('Thank you for your quick help! Please refund the charge as well.')).toEqual([]);
});
