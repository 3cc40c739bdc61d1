import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { businessCalendar } from '../../config.js';
import { auditEntries, type WrittenEntry } from '../../desk/audit-entries.js';
import { latestSeq } from '../../desk/latest-seq.js';
import type { Dossier } from '../../dossier/dossier.js';
import { readDossier } from '../../dossier/read-dossier.js';
import { CHECK_DEADLINE_MS } from '../../health/explain.js';
import type { Parser } from '../../intake/parse/parse-mail.js';
import type { Runtime } from '../../runtime.js';
import { type Html, html } from '../html.js';
import { refuse } from '../refusal.js';
import { askDatabase } from './case/ask-database.js';
import { auditPart } from './case/audit.js';
import { evidencePart } from './case/evidence.js';
import { findingsPart } from './case/findings.js';
import { caseHead } from './case/head.js';
import { mailsPart } from './case/mails.js';
import { moneyPart } from './case/money.js';
import { nextPart } from './case/next-step.js';
import { timelinePart } from './case/timeline.js';
import { tracePart } from './case/trace.js';
import type { Today } from './cases/table.js';
import { sendPage } from './layout.js';

/** Fifty mails with large PDFs take their time. */
const DOSSIER_DEADLINE_MS = 20_000;
const MAX_AUDIT_ENTRIES = 200;

const parameters = z.object({
  caseId: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[\w.-]+$/)
    .toUpperCase(),
});

/** Adds `/cases/CASE`: everything about one case. `parser` reads its mails; whoever gives it closes it. */
export function addCase(app: FastifyInstance, { pool, config, now }: Runtime, parser: Parser): void {
  const calendar = businessCalendar(config);
  app.get('/cases/:caseId', async (request, reply) => {
    const named = parameters.safeParse(request.params);
    if (!named.success) return refuse(reply, 404, NO_CASE);
    const { caseId } = named.data;
    // A database that is away is told soon, before anything long is asked of it.
    const known = await askDatabase(pool, CHECK_DEADLINE_MS, db => latestSeq(db, caseId));
    if (!known.ok) return refuse(reply, 503, known.why);
    if (known.value === null) return refuse(reply, 404, NO_CASE);
    const found = await askDatabase(pool, DOSSIER_DEADLINE_MS, async db => ({
      dossier: await readDossier(db, caseId, { parser }),
      entries: await auditEntries(db, caseId, MAX_AUDIT_ENTRIES),
    }));
    if (!found.ok) return refuse(reply, 503, found.why);
    const { dossier, entries } = found.value;
    if (dossier === null) return refuse(reply, 404, NO_CASE);
    return sendPage(reply, {
      title: `${caseId} · Refund Desk`,
      body: caseBody(dossier, entries, { now: now(), calendar }),
      live: false, // to read all its mails again every few seconds would be dear
    });
  });
}

const NO_CASE = 'There is no case with this id: see /cases for those there are.';

const caseBody = (dossier: Dossier, entries: readonly WrittenEntry[], today: Today): Html => html`
${caseHead(dossier, today)}
${nextPart(dossier)}
${findingsPart(dossier)}
${timelinePart(dossier)}
${mailsPart(dossier)}
${evidencePart(dossier)}
${tracePart(dossier)}
${moneyPart(dossier)}
${auditPart(entries)}`;
