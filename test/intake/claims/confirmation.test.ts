import { readClaims } from '../../../src/intake/claims/read-claims.js';

/* A yes pays: only a clear one is. */

test.each([
  'Yes',
  'yes!',
  'Yes, that was me.',
  'Yes, I wrote that.',
  'Hello, yes, that was me. Thank you!',
  'Yes, it was me.\n\nBest regards\nAda Lovelace',
  'Yes, that was me. Both images of txn_9fk2mq7xl4bt1cvz failed, please refund me.',
  'Yes, that was me.\nAda',
  'Ja, das war ich.',
  'Oui, c’était moi.',
  'Sí, fui yo.',
  'Sim, fui eu.',
  'Sì, sono stato io.',
  'Ja, dat was ik.',
  'Tak, to ja.',
  'はい、私です。',
  '是的，是我。',
])('a clear yes: %s', mail => {
  expect(readClaims(mail).confirms).toBe('yes');
});

test.each([
  'That was not me.',
  'No, I did not write that.',
  'Nein, das war ich nicht.',
  'Non, ce n’était pas moi.',
  'No, no fui yo.',
  'Não, não fui eu.',
  'No, non sono stato io.',
  'Nee, dat was ik niet.',
  'Nie, to nie ja.',
  'いいえ、私ではありません。',
  '不是我。',
])('a clear no: %s', mail => {
  expect(readClaims(mail).confirms).toBe('no');
});

test.each([
  'Yes. I own the account. I wrote nothing.',
  'Yes. This is a scam.',
  'Yes. Fraud!',
  'Yes. A hacker did.',
  'Yes. Somebody else.',
  'Yes. It was my son.',
  'Right. Who are you?',
  'Correct. I received your mail. What request do you mean?',
  'Yes?',
  'Yes. Which mail?',
  'I sent it to my lawyer',
  'That is right that I am the owner',
  'I did request a refund, from another company.',
  'Yes I did. From Amazon.',
  'Ja. Das war mein Kollege.',
  'Ja. Jemand anders.',
  'Oui. C’est une arnaque.',
  'はい？',
  'Which request?',
  'txn_9fk2mq7xl4bt1cvz',
])('no clear yes: %s', mail => {
  expect(readClaims(mail).confirms).not.toBe('yes');
});
