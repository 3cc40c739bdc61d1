import { isOurMessageId } from '../../own-mail.js';
import { oneLine } from '../parse/one-line.js';
import type { Attachment, NestedMail, ParsedMail } from '../parse/parsed-mail.js';
import { type Desk, holdsOurFooter, isDeskMail, isOurs } from './desk-mail.js';
import { bodySpans, type Spans, spansOf } from './spans.js';

/** One text of a mail, and what an ID in it is worth. */
export interface Source {
  /** As people are told: `text`, `quote`, `attachment receipt.pdf`. */
  readonly place: string;
  readonly text: string;
  /** `counts`; `helps` where nothing that counts names an ID; `never`: the desk wrote it, and lists what nobody asked about. */
  readonly worth: 'counts' | 'helps' | 'never';
  /** It is a file or a mail that is attached: nobody wrote it for this mail. */
  readonly isFile: boolean;
}

type Attached = Pick<Attachment, 'name' | 'text' | 'mail'>;

const MAX_NAME_CHARS = 60;

/** Takes a mail and gives all texts in it, each with its worth: what its writer says first, then what is attached. */
export function sourcesOf(mail: ParsedMail, desk: Desk): Source[] {
  const answersUs = [...mail.inReplyTo, ...mail.references].some(id => isOurMessageId(id, desk.refundsAddress));
  const { text, html } = bodySpans(mail);
  const bodies = [...bodySources('text', text, desk, answersUs), ...bodySources('html', html, desk, answersUs)];
  const hidden = foreign('hidden', mail.hiddenText, desk, answersUs);
  const attached = mail.attachments.flatMap(part => attachedSources(part, desk));
  return [said('subject', mail.subject), ...bodies, hidden, ...attached].filter(({ text }) => text.trim() !== '');
}

/** The texts of one body. Where our own mail stands in it without marks, no word is its writer's for sure. */
function bodySources(place: string, { own, signature, quoted }: Spans, desk: Desk, answersUs: boolean): Source[] {
  const isPasted = holdsOurFooter(`${own}\n${signature}`, desk);
  return [
    { ...said(place, own), worth: isPasted ? 'never' : 'counts' },
    { ...said('signature', signature), worth: isPasted ? 'never' : 'helps' },
    ...quoted.map(text => foreign('quote', text, desk, answersUs)),
  ];
}

function attachedSources({ name, text, mail }: Attached, desk: Desk): Source[] {
  const label = oneLine(name, MAX_NAME_CHARS);
  if (mail !== null) return nestedSources(`forwarded ${label}`, mail, desk);
  if (text === null) return [];
  const worth = holdsOurFooter(text, desk) ? 'never' : 'counts';
  return [{ place: `attachment ${label}`, text, worth, isFile: true }];
}

/** A mail that is attached is passed on on purpose: what it says counts, and what it quotes is a quotation. */
function nestedSources(place: string, mail: NestedMail, desk: Desk): Source[] {
  const texts = [mail.text, mail.htmlText].flatMap(text => bodySources(place, spansOf(text), desk, false));
  const sources = [
    said(place, mail.subject),
    ...texts,
    ...mail.attachments.flatMap(part => attachedSources(part, desk)),
  ];
  const isOurMail = isDeskMail(mail, desk);
  return sources.map(source => ({ ...source, isFile: true, worth: isOurMail ? 'never' : source.worth }));
}

function said(place: string, text: string): Source {
  return { place, text, worth: 'counts', isFile: false };
}

function foreign(place: string, text: string, desk: Desk, answersUs: boolean): Source {
  return { ...said(place, text), worth: isOurs(text, desk, answersUs) ? 'never' : 'helps' };
}
