import { CHARGES, invoiceNumber } from './charges.js';
import { PEOPLE, type Person } from './people.js';

/** A mail that the demo delivers, and what must come of it. */
export interface SampleMail {
  /** Tells mails apart: part of the Message-ID. The same key again is the same mail again. */
  readonly key: string;
  /** What it shows, in a few words. */
  readonly about: string;
  readonly from: Person;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True where our mail server found no proof of the sender, who wrote the proof himself. */
  readonly forged?: true;
  /** The verdict as it is shown, and whether the sender gets a mail. */
  readonly expected: { readonly verdict: string; readonly answered: boolean };
}

const ZERO_WIDTH_SPACE = '\u200b';

/** The sample mails in the order of their delivery, for a demo that runs at `now`. */
export function sampleMails(now: Date): SampleMail[] {
  return [...paid(now), ...inOtherWords(), ...refused(), ...asked(), ...machinesAndForgers(), ...forPeople(now)];
}

const ALL_FAILED: SampleMail = {
  key: 'all-failed',
  about: 'All images of a charge failed',
  from: PEOPLE.ada,
  subject: 'No images at all',
  text: `Hello,\n\nI paid for five images yesterday and not one of them arrived. It is ${CHARGES.allFailed.id}.\n\nKind regards,\nAda`,
  expected: { verdict: 'approved 0.20 USD under sections 3.1, 8', answered: true },
};

function paid(now: Date): SampleMail[] {
  return [
    ALL_FAILED,
    {
      key: 'some-failed',
      about: 'Two images of five failed; the mail is HTML',
      from: PEOPLE.ben,
      subject: 'Refund for failed images',
      text: `Hi team, only 3 of my 5 images came through. Transaction: ${CHARGES.someFailed.id}. Please check. Ben`,
      html: `<p>Hi team,</p><p>only <b>3 of my 5</b> images came through.<br>Transaction: <code>${CHARGES.someFailed.id}</code></p><p>Please check. Ben</p>`,
      expected: { verdict: 'approved in part 0.24 USD under sections 3.1, 8', answered: true },
    },
    {
      key: 'duplicate-charge',
      about: 'A request was billed twice; an invisible character is in the ID',
      from: PEOPLE.chiara,
      subject: 'Double charge',
      text: `Ciao, ${disguised(CHARGES.duplicate.id)} is a second charge for one and the same batch. May I have it back?`,
      expected: { verdict: 'approved 1.20 USD under sections 3.1, 11', answered: true },
    },
    {
      key: 'incorrect-amount',
      about: 'Billed above the list price; only the invoice is named',
      from: PEOPLE.daan,
      subject: `Invoice ${invoiceNumber(CHARGES.overpriced, now)}`,
      text: 'Dear Sirs, ten standard images should be 0.40 and not 0.48. Please correct the invoice. D. de Vries',
      expected: { verdict: 'approved in part 0.08 USD under sections 3.1, 11', answered: true },
    },
  ];
}

function inOtherWords(): SampleMail[] {
  return [
    {
      key: 'credit',
      about: 'Credit towards future use is wanted instead of money',
      from: PEOPLE.lena,
      subject: 'Credit instead',
      text: `Both images of ${CHARGES.toCredit.id} came back as errors. Please give me service credit instead of a refund. Lena`,
      expected: { verdict: 'approved 0.24 USD of credit under sections 3.1, 8', answered: true },
    },
    {
      key: 'german',
      about: 'Written in German, and answered in German',
      from: PEOPLE.jonas,
      subject: 'Keine Bilder erhalten',
      text: `Guten Tag, zu ${CHARGES.inGerman.id} kam kein einziges Bild an. Ich bitte um Erstattung. Mit freundlichen Grüßen, Jonas Weber`,
      expected: { verdict: 'approved 0.16 USD under sections 3.1, 8', answered: true },
    },
  ];
}

function refused(): SampleMail[] {
  return [
    {
      key: 'disliked',
      about: 'The images were delivered, but do not please',
      from: PEOPLE.emma,
      subject: 'Schlechte Qualität / bad quality',
      text: `The hands have six fingers and the colours are off. I want my money back for ${CHARGES.disliked.id}!`,
      expected: { verdict: 'denied under section 3.2', answered: true },
    },
    {
      key: 'late',
      about: 'All images failed, but 45 days ago',
      from: PEOPLE.farid,
      subject: 'Old charge',
      text: `Going through my statements I found ${CHARGES.late.id}, which never gave me any image.`,
      expected: { verdict: 'denied under section 4.1', answered: true },
    },
  ];
}

function asked(): SampleMail[] {
  return [
    {
      key: 'no-id',
      about: 'One line from a phone, without an ID',
      from: PEOPLE.grace,
      subject: 'refund',
      text: 'charged but no pics?? money back pls\n\nSent from my phone',
      expected: { verdict: 'asked back', answered: true },
    },
    {
      key: 'unknown-id',
      about: 'An ID with one wrong character',
      from: PEOPLE.hiro,
      subject: 'Failed generation',
      text: `Please refund ${CHARGES.mistyped.id.replace(/.$/, '7')}, the API gave me errors only. Thank you, Hiro Tanaka`,
      expected: { verdict: 'asked back', answered: true },
    },
  ];
}

function machinesAndForgers(): SampleMail[] {
  return [
    {
      ...ALL_FAILED,
      about: 'The first mail once more, delivered a second time',
      expected: { verdict: 'ignored: duplicate', answered: false },
    },
    {
      key: 'forged',
      about: 'Somebody else in the name of Ada, with a forged proof: Ada is asked',
      from: PEOPLE.ada,
      subject: 'urgent refund',
      text: `this is ada, refund ${CHARGES.fine.id} now and tell me when it is done`,
      forged: true,
      expected: { verdict: 'asked to confirm', answered: true },
    },
    {
      key: 'auto-reply',
      about: 'A robot',
      from: PEOPLE.ines,
      subject: 'Fora do escritório: Re: Your invoice',
      text: 'I am out of the office until Monday and will answer your mail then.',
      headers: { 'Auto-Submitted': 'auto-replied' },
      expected: { verdict: 'ignored: auto_reply', answered: false },
    },
  ];
}

function forPeople(now: Date): SampleMail[] {
  return [
    {
      key: 'above-limit',
      about: 'Due, but above the limit of 100.00 USD',
      from: PEOPLE.katja,
      subject: 'Catalogue run billed twice',
      text: `Good day, our catalogue run stands on ${invoiceNumber(CHARGES.catalogue, now)} two times. Please refund one of them.`,
      expected: { verdict: 'for a person', answered: true },
    },
  ];
}

/** The ID as it comes out of a web page that allows a line break in it. */
const disguised = (id: string) => `${id.slice(0, 12)}${ZERO_WIDTH_SPACE}${id.slice(12)}`;
