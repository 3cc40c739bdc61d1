import type { Sighting } from '../../desk/reading.js';
import type { ParsedMail } from '../parse/parsed-mail.js';
import { contradicts } from './alternatives.js';
import { isDamaged } from './damaged-ids.js';
import type { Desk } from './desk-mail.js';
import { findIds, type IdPatterns, type Ids } from './ids.js';
import { type Source, sourcesOf } from './sources.js';

/** The IDs that a mail is about, and what is to be known of how it names them. */
export interface CitedIds extends Ids {
  /** An ID stands in it that is not whole, and that is none of its whole ones. */
  readonly damaged: boolean;
  /** Its plain text and its HTML name different IDs: then none counts. */
  readonly contradictory: boolean;
  /** Each whole ID with each place where it stands, whether it counts there or not. */
  readonly sightings: Sighting[];
}

const MAX_SIGHTINGS = 500;
const NONE: Ids = { transactionIds: [], invoiceNumbers: [] };

/** A source and the whole IDs in it. */
interface Read extends Source {
  readonly ids: Ids;
}

/**
 * Takes a mail and gives the IDs that it is about (4.2): those of its subject, of the new visible text in plain text and
 * HTML, of what can be read in its attachments, forwarded mails among them. Quotations, signatures and hidden text count
 * only where those name none, whole or damaged: what is damaged is asked about, not guessed. What the desk itself wrote
 * never counts, for it lists charges that nobody asked about.
 */
export function citedIds(mail: ParsedMail, patterns: IdPatterns, desk: Desk): CitedIds {
  const sources = sourcesOf(mail, desk).map(source => ({ ...source, ids: findIds(source.text, patterns) }));
  const counting = sources.filter(({ worth }) => worth === 'counts');
  const named = idsOf(counting);
  const usable = idsOf(sources.filter(({ worth }) => worth !== 'never'));
  const damaged = isDamaged(counting, { named, usable }, patterns);
  const contradictory = contradicts(mail, idsAt('text', counting), idsAt('html', counting));
  const helping = isEmpty(named) && !damaged ? usable : named;
  return { ...(contradictory ? NONE : helping), damaged, contradictory, sightings: sightingsIn(sources) };
}

function idsAt(place: string, sources: readonly Read[]): Ids {
  return idsOf(sources.filter(source => source.place === place));
}

function idsOf(sources: readonly Read[]): Ids {
  return {
    transactionIds: [...new Set(sources.flatMap(({ ids }) => ids.transactionIds))],
    invoiceNumbers: [...new Set(sources.flatMap(({ ids }) => ids.invoiceNumbers))],
  };
}

function isEmpty({ transactionIds, invoiceNumbers }: Ids): boolean {
  return transactionIds.length + invoiceNumbers.length === 0;
}

function sightingsIn(sources: readonly Read[]): Sighting[] {
  const seen = new Map<string, Sighting>();
  for (const { ids, place } of sources)
    for (const id of [...ids.transactionIds, ...ids.invoiceNumbers]) {
      if (seen.size === MAX_SIGHTINGS) return [...seen.values()];
      seen.set(`${id} ${place}`, { id, place });
    }
  return [...seen.values()];
}
