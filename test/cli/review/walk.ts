import type { Draft, Effect, Event, Mode, Result, State, Step } from '../../../src/cli/review/model.js';
import type { Verb } from '../../../src/cli/review/order-form.js';
import { begin, next } from '../../../src/cli/review/state.js';
import type { Dossier } from '../../../src/dossier/dossier.js';
import type { Outcome, ReviewReason } from '../../../src/policy/decision.js';

/* A walk through the queue without a terminal and without a database: what happens is told to the model by hand. */

export const AT = new Date('2026-11-24T09:00:00Z');

/** A proposal to pay 0.16 USD. */
export const PAYS: Outcome = {
  state: 'approved',
  findings: [],
  totals: [{ amount: '0.16', exact: '0.16', currency: 'USD' }],
  method: 'original_payment_method',
  unproven: [],
};
export const DENIES: Outcome = { ...PAYS, state: 'denied', totals: [{ amount: '0', exact: '0', currency: 'USD' }] };

/** A case in review as it is looked at. */
export function dossier(caseId: string, proposal: Outcome | null = PAYS, reasons: ReviewReason[] = []): Dossier {
  const decision = { kind: 'review', reasons, proposal } as const;
  return {
    case: {
      caseId,
      state: 'needs_review',
      accountId: 'acc_ada',
      sender: 'ada@example.com',
      receivedAt: AT,
      decidedAt: null,
      reviewDueAt: AT,
      linkedTo: null,
      live: true,
      decision,
    },
    seq: 3,
    account: { accountId: 'acc_ada', email: 'ada@example.com', status: 'active' },
    mails: [],
    decisions: [],
    evidence: null,
    proposal,
    refunds: [],
    credits: [],
    notes: [],
  };
}

/** The case after somebody else decided it. */
export function decided(caseId: string): Dossier {
  const whole = dossier(caseId);
  const decision = { kind: 'decided', ...DENIES } as const;
  const made = { seq: 4, by: 'ben', at: AT, reason: 'no', message: null, policyVersion: '2025-01', decision };
  return { ...whole, case: { ...whole.case, state: 'denied', decision }, decisions: [made] };
}

const REPLY = { to: 'ada@example.com', language: 'en', subject: 'Your refund', text: 'Hello' };

/** A walk that is driven by events; `wants` are the effects of the last one. */
export function walk(queue: readonly string[] = ['RF-1', 'RF-2', 'RF-3'], isReadOnly = false) {
  let step: Step = begin(queue, 0, 'anna', isReadOnly);
  const send = (event: Event): Step => {
    step = next(step.state, event);
    return step;
  };
  const load = (shown: Dossier | null = null) => {
    const { effects, state } = step;
    const [effect] = effects;
    const caseId = effect?.kind === 'load' ? effect.caseId : (state.queue[state.at] ?? '');
    return send({ kind: 'loaded', caseId, dossier: shown ?? dossier(caseId) });
  };
  const line = (text: string) => {
    send({ kind: 'edit', edit: { kind: 'clear' } });
    if (text !== '') send({ kind: 'edit', edit: { kind: 'insert', text } });
    return send({ kind: 'submit' });
  };
  return {
    send,
    load,
    line,
    state: (): State => step.state,
    mode: (): Mode => step.state.mode,
    wants: (): readonly Effect[] => step.effects,
    notice: () => step.state.notice?.text ?? null,
    order: (verb: Verb) => send({ kind: 'order', verb }),
    press: (kind: 'undo' | 'submit' | 'back' | 'help' | 'again' | 'interrupt' | 'lost') => send({ kind }),
    go: (to: 'next' | 'previous' | 'quit') => send({ kind: 'move', to }),
    /** What was tried came out as a decision. */
    tried: () => send({ kind: 'tried', draft: draftOf(step) }),
    /** A decision that was accepted, and is not written. */
    draft(verb: Verb = 'deny'): Draft {
      send({ kind: 'order', verb });
      line('the log shows it');
      line('');
      send({ kind: 'tried', draft: draftOf(step) });
      send({ kind: 'submit' });
      const { draft } = step.state;
      if (draft === null) throw new Error('Nothing was accepted.');
      return draft;
    },
    written: (draft: Draft) => send({ kind: 'written', draft }),
    failed(why = 'The database is away.') {
      const [effect] = step.effects;
      if (effect === undefined) throw new Error('Nothing was to be done.');
      return send({ kind: 'failed', effect, why });
    },
    refused(why: Extract<Result, { kind: 'refused' }>['why']) {
      const [effect] = step.effects;
      if (effect?.kind === 'try') return send({ kind: 'refused', ordered: effect.ordered, why });
      if (effect?.kind === 'write') return send({ kind: 'refused', ordered: effect.draft.ordered, why });
      throw new Error('Nothing was ordered.');
    },
  };
}

/** What a trial that was asked for comes to. */
export function draftOf({ effects: [effect] }: Step, text = 'Hello'): Draft {
  if (effect?.kind !== 'try') throw new Error('Nothing was tried.');
  const { verb, ordered } = effect;
  const decision = { kind: 'decided', ...(verb === 'deny' ? DENIES : PAYS) } as const;
  const paidNow = verb === 'deny' ? null : PAYS;
  const jobs = { refunds: [], mails: [] };
  const done = { kind: 'done', caseId: ordered.caseId, seq: 4, decision, paidNow, difference: [], jobs } as const;
  return { verb, ordered, done, reply: { ...REPLY, text } };
}
