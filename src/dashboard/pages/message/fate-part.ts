import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { factsOf, part } from '../case/part.js';
import { bytesText, mono, senderText, when } from '../case/show.js';
import { caseLink } from '../messages/table.js';
import type { StoredMessage } from './read-message.js';

/** What became of a mail and why, where it came from, and where its bytes are. */
export function fatePart({ message, rawRemovedAt }: StoredMessage): Html {
  const { id, mailbox, uid_validity: uidValidity, uid, bytes } = message;
  return part(
    'fate',
    'What became of it',
    factsOf([
      ['Mail', id],
      ['Why', harmlessLine(message.detail ?? '')],
      ['Case', message.case === null ? null : caseLink(message.case)],
      ['Released', releaseMarkup(message)],
      ['Received', when(message.received_at)],
      ['From', senderText(message.from)],
      ['Message-ID', message.message_id === null ? null : mono(message.message_id)],
      ['Place', harmlessLine(`${mailbox}, UIDVALIDITY ${uidValidity}, UID ${uid}`)],
      ['Size', bytesText(bytes)],
      ['The mail itself', rawRemovedAt === null ? rawLink(id) : html`not kept since ${when(rawRemovedAt)}`],
    ]),
  );
}

const rawLink = (id: string): Html => html`<a href="/messages/${id}/raw" download>Download it (.eml)</a>`;

const releaseMarkup = ({ released_by: by, released_at: at }: StoredMessage['message']): Html | null =>
  by === null ? null : html`by ${harmlessLine(by)}${at === null ? null : html`, ${when(at)}`}`;
