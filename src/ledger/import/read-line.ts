import type { z } from 'zod';
import { expected, shown } from './fields.js';
import { LONGEST_LINE_BYTES } from './lines.js';
import type { Problem } from './outcome.js';
import { isRowType, ROW_TYPES, ROWS, type Row } from './rows.js';

/** What a line was: a row, something to pass over, or wrong in these ways. */
export type Reading =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'blank' | 'posting' }
  | { readonly kind: 'bad'; readonly problems: readonly Omit<Problem, 'line'>[] };

const BYTE_ORDER_MARK = '\ufeff';
const POSTINGS: readonly string[] = ['refund', 'credit'];
const A_TYPE = expected(`one of ${ROW_TYPES.join(', ')}`);

/** Reads one line of an import. A carriage return at its end and a byte order mark at its start are passed over. */
export function readLine(line: string): Reading {
  if (Buffer.byteLength(line) > LONGEST_LINE_BYTES) return bad(null, 'the line is longer than 1 MB');
  const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  if (text.trim() === '') return { kind: 'blank' };
  // What decodes bytes puts U+FFFD for those that are not UTF-8. A ledger has no use for the character itself.
  if (text.includes('\ufffd')) return bad(null, 'the line is not valid UTF-8; save the file as UTF-8');
  const object = objectIn(text);
  return object === null ? bad(null, 'the line is not a JSON object; write one row a line') : readRow(object);
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readRow(object: Record<string, unknown>): Reading {
  const { type } = object;
  if (typeof type === 'string' && POSTINGS.includes(type)) return { kind: 'posting' };
  if (typeof type !== 'string' || !isRowType(type)) return bad('type', A_TYPE.error({ input: type }));
  const read = ROWS[type].safeParse(object);
  if (read.success) return { kind: 'row', row: read.data };
  return { kind: 'bad', problems: read.error.issues.flatMap(issue => problemsOf(issue, type)) };
}

function problemsOf(issue: z.core.$ZodIssue, type: string): Omit<Problem, 'line'>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => ({ field: nameOf(key), message: `is not a field of type ${type}` }));
  return [{ field: String(issue.path[0]), message: issue.message }];
}

/** A field's name as a message may show it; only a strange one gets quotes. */
const nameOf = (key: string) => (/^\w{1,60}$/.test(key) ? key : shown(key));

const bad = (field: string | null, message: string): Reading => ({ kind: 'bad', problems: [{ field, message }] });
