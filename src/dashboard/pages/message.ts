import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parser } from '../../intake/parse/parse-mail.js';
import type { Runtime } from '../../runtime.js';
import { type Html, html } from '../html.js';
import { refuse } from '../refusal.js';
import { askDatabase } from './case/ask-database.js';
import { subjectText } from './case/show.js';
import { sendPage } from './layout.js';
import { fatePart } from './message/fate-part.js';
import { headerPart } from './message/header-part.js';
import { manifestPart } from './message/manifest-part.js';
import { messageIdSchema, refuseUnknownMail } from './message/message-id.js';
import { readMessage, type StoredMessage } from './message/read-message.js';
import { readingPart } from './message/reading-part.js';
import { textPart } from './message/text-part.js';
import { fateChip } from './messages/fate.js';
import { notice } from './notice.js';

/** The bytes of a large mail are read too. */
const DEADLINE_MS = 10_000;

/** Adds `/messages/ID`: one mail, its fate, what was read in it, and what it is. */
export function addMessage(app: FastifyInstance, { pool }: Runtime, parser: Parser): void {
  app.get('/messages/:id', async (request, reply) => {
    const asked = z.object({ id: messageIdSchema }).safeParse(request.params);
    if (!asked.success) return refuseUnknownMail(reply);
    const found = await askDatabase(pool, DEADLINE_MS, db => readMessage(db, asked.data.id));
    if (!found.ok) return refuse(reply, 503, found.why);
    if (found.value === null) return refuseUnknownMail(reply);
    const { message } = found.value;
    const title = `${subjectText(message.subject)} · Refund Desk`;
    // Only one that is on its way changes by itself.
    return sendPage(reply, {
      title,
      body: await messageBody(found.value, parser),
      live: message.disposition === 'pending',
    });
  });
}

async function messageBody(stored: StoredMessage, parser: Parser): Promise<Html> {
  const { message, raw, isHeld } = stored;
  return html`<div class="row"><h1>${subjectText(message.subject)}</h1>${fateChip(message)}</div>
${notice('todo', 'Held back', isHeld ? whatToDo(message) : [])}
${fatePart(stored)}
${readingPart(message.reading)}
${await textPart(stored, parser)}
${manifestPart(message.id, stored.manifest)}
${raw === null ? null : headerPart(raw)}`;
}

/** A quarantined mail reminds people of itself until somebody closes it. */
function whatToDo({ id, disposition, dismissed_by: dismissedBy }: StoredMessage['message']): string[] {
  const release = `Nothing was decided on it, and nobody was answered. Run \`refunds messages release ${id}\` to let it through.`;
  if (disposition !== 'quarantined') return [release];
  return [
    release,
    dismissedBy === null
      ? `If it needs nothing, \`refunds messages dismiss ${id} --reason WHY\` closes it: it stays here, and nobody is reminded of it.`
      : `${dismissedBy} has dismissed it: it waits for nobody.`,
  ];
}
