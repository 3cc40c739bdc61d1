import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkSettings } from '../../eligibility/settings.js';
import { CHECK_DEADLINE_MS } from '../../health/explain.js';
import { previewIncident } from '../../incident/preview-incident.js';
import { findIncident } from '../../ledger/touched-invoices.js';
import type { Runtime } from '../../runtime.js';
import { harmlessLine } from '../harmless.js';
import { refuse } from '../refusal.js';
import { askDatabase } from './case/ask-database.js';
import { incidentBody } from './incident/body.js';
import { takeWithin } from './incident/take-within.js';
import { sendPage } from './layout.js';

/** How long somebody waits for a page; the command has all the time. */
const PREVIEW_DEADLINE_MS = 8_000;

const paramsSchema = z.object({ id: z.string().max(200) });

/** Adds `/incidents/ID`: what an incident would pay if every owner asked now. It reads, and pays nothing. */
export function addIncident(app: FastifyInstance, { pool, config, now }: Runtime): void {
  const settings = { ...checkSettings(config), now };
  app.get('/incidents/:id', async (request, reply) => {
    const { id } = paramsSchema.parse(request.params);
    const found = await askDatabase(pool, CHECK_DEADLINE_MS, db => findIncident(db, id.replaceAll('\0', '')));
    if (!found.ok) return refuse(reply, 503, found.why);
    if (found.value === null) return refuse(reply, 404, 'There is no such incident in the ledger.');
    const preview = await takeWithin(previewIncident(pool, found.value, now(), settings), PREVIEW_DEADLINE_MS);
    const title = `${harmlessLine(found.value.title)} · Refund Desk`;
    return sendPage(reply, { title, body: incidentBody(found.value, preview), live: false });
  });
}
