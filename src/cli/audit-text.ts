import { z } from 'zod';
import type { WrittenEntry } from '../desk/audit-entries.js';
import { minute } from './table.js';
import { labelled } from './wrapped.js';

const amounts = z.array(z.object({ amount: z.string(), currency: z.string() }));
const fields = z.record(z.string(), z.unknown());

/** A case and a gap. */
const CHAIN_COLUMNS = 14;

/** An entry for people: when, on what and who did what; then why and what it changed, each in as many lines as it needs. */
export function entryLines(entry: WrittenEntry, width: number): string[] {
  const { at, chain, actor, action, reason } = entry;
  return [
    ...labelled(chain, `${minute(at)} UTC, ${words(action)} by ${actor}`, width, CHAIN_COLUMNS),
    ...(reason === null ? [] : labelled('', `why: ${reason}`, width, CHAIN_COLUMNS)),
    ...labelled('', changeText(entry.before, entry.after), width, CHAIN_COLUMNS),
  ];
}

/** `state needs_review → approved, totals nothing → 0.16 USD`: what there is afterwards, and what it was before. */
export function changeText(before: unknown, after: unknown): string {
  const [earlier, later] = [fields.safeParse(before).data ?? {}, fields.safeParse(after).data];
  if (later === undefined) return before === null ? valueText(after) : `${valueText(before)} → ${valueText(after)}`;
  return Object.entries(later)
    .map(([name, value]) => fieldText(name, earlier[name], value))
    .join(', ');
}

function fieldText(name: string, before: unknown, after: unknown): string {
  const [earlier, later] = [valueText(before), valueText(after)];
  return before === undefined || earlier === later ? `${words(name)} ${later}` : `${words(name)} ${earlier} → ${later}`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value;
  const totals = amounts.safeParse(value).data;
  if (totals === undefined) return JSON.stringify(value);
  return totals.length === 0 ? 'nothing' : totals.map(({ amount, currency }) => `${amount} ${currency}`).join(' and ');
}

const words = (name: string) => name.replaceAll('_', ' ');
