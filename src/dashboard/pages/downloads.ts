import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { attachmentAt } from '../../desk/attachments.js';
import { rawMail } from '../../desk/messages.js';
import { rawRemovedAt } from '../../desk/raw-removed.js';
import type { Db } from '../../postgres/pool.js';
import type { Runtime } from '../../runtime.js';
import { savedAs } from '../content-disposition.js';
import { refuse } from '../refusal.js';
import { STRANGERS_POLICY } from '../security-headers.js';
import { askDatabase } from './case/ask-database.js';
import { messageIdSchema, refuseUnknownMail } from './message/message-id.js';

/** A mail may have 35 MB, and a slow disk. */
const DEADLINE_MS = 20_000;

const attachmentSchema = z.object({ id: messageIdSchema, position: z.string().regex(/^\d{1,4}$/) });

/** What is sent, or the refusal. */
type Download =
  | { readonly kind: 'bytes'; readonly name: string; readonly type: string; readonly bytes: Buffer }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'removed' };

/**
 * Adds `/messages/ID/raw` and `/messages/ID/attachments/POSITION` (from 0). What comes out is a stranger's: a browser saves it,
 * and neither opens nor guesses at it.
 */
export function addDownloads(app: FastifyInstance, { pool }: Runtime): void {
  const answer = async (reply: FastifyReply, id: string, read: (db: Db) => Promise<Download>) => {
    const found = await askDatabase(pool, DEADLINE_MS, read);
    return found.ok ? sendDownload(reply, id, found.value) : refuse(reply, 503, found.why);
  };
  app.get('/messages/:id/raw', (request, reply) => {
    const asked = z.object({ id: messageIdSchema }).safeParse(request.params);
    return asked.success ? answer(reply, asked.data.id, db => wholeMail(db, asked.data.id)) : refuseUnknownMail(reply);
  });
  app.get('/messages/:id/attachments/:position', (request, reply) => {
    const asked = attachmentSchema.safeParse(request.params);
    if (!asked.success) return refuseUnknownMail(reply);
    const { id, position } = asked.data;
    return answer(reply, id, db => attachment(db, id, Number(position)));
  });
}

async function wholeMail(db: Db, id: string): Promise<Download> {
  const bytes = await rawMail(db, id);
  if (bytes !== null) return { kind: 'bytes', name: `mail-${id}.eml`, type: 'message/rfc822', bytes };
  return { kind: (await rawRemovedAt(db, id)) === null ? 'unknown' : 'removed' };
}

async function attachment(db: Db, id: string, position: number): Promise<Download> {
  const found = await attachmentAt(db, id, position);
  if (found === null) return { kind: 'unknown' };
  if (found.fate === 'refused') return { kind: 'refused' };
  if (found.content === null) return { kind: 'removed' };
  return { kind: 'bytes', name: found.name, type: 'application/octet-stream', bytes: found.content };
}

function sendDownload(reply: FastifyReply, id: string, download: Download): FastifyReply {
  switch (download.kind) {
    case 'unknown':
      return refuseUnknownMail(reply);
    case 'refused':
      return refuse(reply, 404, `This attachment was refused and not kept; it still stands in /messages/${id}/raw.`);
    case 'removed':
      return refuse(
        reply,
        410,
        `The bytes of mail ${id} are no longer kept (RETENTION_RAW_DAYS); what was read in them is.`,
      );
    case 'bytes':
      return reply
        .headers({ 'content-disposition': savedAs(download.name), 'content-security-policy': STRANGERS_POLICY })
        .type(download.type)
        .send(download.bytes);
  }
}
