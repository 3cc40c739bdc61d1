import { isDeepStrictEqual } from 'node:util';
import { addNote } from '../../desk/notes.js';
import { readDossier } from '../../dossier/read-dossier.js';
import type { CheckSettings } from '../../eligibility/settings.js';
import type { Parser } from '../../intake/parse/parse-mail.js';
import type { Pool, Transaction } from '../../postgres/pool.js';
import { rolledBack } from '../../postgres/rolled-back.js';
import { inTransaction } from '../../postgres/transaction.js';
import { decideByHand } from '../../review/decide-by-hand.js';
import type { Ordered } from '../../review/order.js';
import { previewReply } from '../../review/preview.js';
import { endOf } from '../exit.js';
import type { Draft, Effect, Result } from './model.js';
import type { Verb } from './order-form.js';

/** What effects run on. `actor` is recorded with notes; an order names its own. */
export interface Outside {
  readonly pool: Pool;
  readonly parser: Parser;
  readonly settings: CheckSettings;
  readonly actor: string;
}

/** Does what the walk wants done, and gives what came of it. Never rejects: what fails is a result too. */
export async function perform(effect: Effect, outside: Outside): Promise<Result> {
  try {
    return await run(effect, outside);
  } catch (error) {
    return { kind: 'failed', effect, why: endOf(error).message };
  }
}

async function run(effect: Effect, { pool, parser, settings, actor }: Outside): Promise<Result> {
  switch (effect.kind) {
    case 'load': {
      const { caseId } = effect;
      return { kind: 'loaded', caseId, dossier: await readDossier(pool, caseId, { parser }) };
    }
    case 'try':
      return rolledBack(pool, transaction => tried(transaction, effect.verb, effect.ordered, settings));
    case 'write':
      return inTransaction(pool, transaction => written(transaction, effect.draft, settings));
    case 'note': {
      const { caseId, text } = effect;
      const at = settings.now();
      await inTransaction(pool, transaction => addNote(transaction, { caseId, by: actor, text, at }));
      return { kind: 'noted', caseId, text, at };
    }
  }
}

type Tried = Extract<Result, { readonly kind: 'tried' | 'refused' }>;

async function tried(transaction: Transaction, verb: Verb, ordered: Ordered, settings: CheckSettings): Promise<Tried> {
  const done = await decideByHand(transaction, ordered, settings);
  if (done.kind === 'refused') return { kind: 'refused', ordered, why: done.why };
  return { kind: 'tried', draft: { verb, ordered, done, reply: await previewReply(transaction, done, settings) } };
}

/** What is written is what was shown: where it would now come out differently, nothing is, and it is to be shown again. */
async function written(transaction: Transaction, shown: Draft, settings: CheckSettings): Promise<Result> {
  await transaction.query('savepoint shown');
  const now = await tried(transaction, shown.verb, shown.ordered, settings);
  if (now.kind === 'refused') return now;
  const isAsShown = isDeepStrictEqual([now.draft.done.decision, now.draft.reply], [shown.done.decision, shown.reply]);
  if (isAsShown) return { kind: 'written', draft: now.draft };
  await transaction.query('rollback to savepoint shown');
  return { kind: 'changed', draft: now.draft };
}
