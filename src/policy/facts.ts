/*
 * What the policy reads, and nothing else: plain decimals, ISO instants in UTC and ids, exactly as they are stored with
 * the decision. The same facts give the same decision.
 */
import type { Claims } from './claims.js';
import type { Method } from './terms.js';

export interface Facts {
  /** When our mail server received the first mail of the case. */
  readonly receivedAt: string;
  readonly account: AccountFacts | null;
  readonly cited: Cited;
  /** What the mails of the case say. */
  readonly claims: Claims;
  /** How often the customer was asked in this case already (4.2). */
  readonly questionsAsked: number;
  /** Of the account: the charges cited, those of invoices cited, and all that share a request with one of these. */
  readonly charges: readonly ChargeFacts[];
  /** Of these, the ones that wait for a person in another case: what is looked at there is not paid here. */
  readonly waitingElsewhere: readonly string[];
  /** Of the account: the invoices cited. */
  readonly invoices: readonly InvoiceFacts[];
  /** Those that touch an invoice's period, or the day before and after a charge cited by itself; oldest first. */
  readonly incidents: readonly IncidentFacts[];
  /** Of the account: the charges still in time under 4.1, newest first, to ask back with; only where nothing is cited. */
  readonly recentCharges: readonly ChargeLine[];
  readonly limits: Limits;
}

/** What the mails of the case name: whole IDs. */
export interface Cited {
  readonly transactionIds: readonly string[];
  readonly invoiceNumbers: readonly string[];
  /** What the latest mail names beside them, or instead of them, and nobody may guess. */
  readonly doubt?: Doubt;
}

/** An ID that is not whole (`damaged`), or a mail whose text and HTML name different IDs (`contradictory`). */
export const DOUBTS = ['damaged', 'contradictory'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface AccountFacts {
  readonly accountId: string;
  readonly status: 'active' | 'suspended' | 'terminated' | 'closed';
  readonly statusReason: string | null;
  /** Cases decided with payment since 30 days before the receipt, also those decided after it. */
  readonly paidCases: number;
}

export interface ChargeLine {
  readonly transactionId: string;
  readonly chargedAt: string;
  readonly images: number;
  readonly amount: string;
  readonly currency: string;
}

export interface ChargeFacts extends ChargeLine {
  readonly invoiceNumber: string | null;
  readonly requestId: string;
  readonly modelTier: string;
  readonly environment: 'production' | 'test';
  readonly paymentMethodId: string | null;
  /** List price per image in force at `chargedAt` for the tier and currency; null where the price list has none. */
  readonly unitPrice: string | null;
  readonly generations: { readonly succeeded: number; readonly failed: Readonly<Record<string, number>> };
  readonly chargebacks: readonly ('open' | 'lost' | 'won' | 'withdrawn')[];
  /** The amount minus refunds and credits. */
  readonly leftToRefund: string;
  /** What the charge got already, oldest first. */
  readonly refunds: readonly EarlierRefund[];
}

/** What a charge got already, as a refund or as credit. */
export interface EarlierRefund {
  readonly caseId: string;
  readonly ground: string;
  readonly amount: string;
  readonly postedAt: string;
  readonly method: Method;
}

export interface InvoiceFacts {
  readonly invoiceNumber: string;
  readonly periodStart: string;
  readonly periodEnd: string;
}

export interface IncidentFacts {
  readonly incidentId: string;
  readonly kind: 'outage' | 'maintenance' | 'third_party' | 'force_majeure';
  /** Null: all tiers. */
  readonly modelTiers: readonly string[] | null;
  readonly startedAt: string;
  /** Null: still on. */
  readonly endedAt: string | null;
}

export interface Limits {
  /** The auto-approve limit by currency, `*` for every one; null where none is configured and the policy's own holds. */
  readonly autoApprove: Readonly<Record<string, string>> | null;
}
