import type { Reading, Sighting } from '../../../desk/reading.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { factsOf, part } from '../case/part.js';
import { languageText } from '../case/show.js';

/** A mail may name hundreds. */
const MOST_SHOWN = 50;

const PROOF = { pass: 'is proven', fail: 'is refuted', none: 'is not proven' } as const;

/** What intake read in a mail: who wrote it and whether that is proven, what it names and where, what it says. */
export function readingPart(reading: Reading | null): Html {
  const facts =
    reading === null ? null : factsOf([...senderFacts(reading), ...idFacts(reading), ...saidFacts(reading)]);
  return part(
    'reading',
    'What was read',
    facts ?? html`<p class="muted">It was not read: what becomes of it was clear before, or it is on its way.</p>`,
  );
}

type Fact = readonly [name: string, value: string | Html | null];

function senderFacts({ sender, authentication: { dmarc, why } }: Reading): Fact[] {
  const wrote = { one: () => 'one readable address', absent: () => 'nobody', unreadable: () => 'who cannot be read' };
  return [
    ['Written by', sender.kind === 'one' ? harmlessLine(sender.address) : wrote[sender.kind]()],
    ['The sender', harmlessLine(why === '' ? PROOF[dmarc] : `${PROOF[dmarc]} (DMARC ${dmarc}): ${why}`)],
  ];
}

function idFacts({ sightings, transactionIds, invoiceNumbers, damaged, contradictory }: Reading): Fact[] {
  const counted = new Set([...transactionIds, ...invoiceNumbers]);
  return [
    ['Names', sightings.length === 0 ? [...counted].join(', ') : sightingList(sightings, counted)],
    ['Not whole', damaged ? 'It names an ID that is not whole: it is asked about.' : null],
    ['Contradicts itself', contradictory ? 'Its text and its HTML name different IDs: neither counts.' : null],
  ];
}

function sightingList(sightings: readonly Sighting[], counted: ReadonlySet<string>): Html {
  const more = sightings.length - MOST_SHOWN;
  return html`<ul class="plain">${sightings.slice(0, MOST_SHOWN).map(
    ({ id, place }) => html`<li><span class="mono">${harmlessLine(id)}</span>
<span class="muted">in ${harmlessLine(place)}${counted.has(id) ? null : ', does not count'}</span></li>`,
  )}</ul>${more > 0 ? html`<p class="faint">And ${more} more.</p>` : null}`;
}

function saidFacts({ claims, language, references, namedAddresses, undelivered, tokens }: Reading): Fact[] {
  return [
    ['Says', claims.length === 0 ? null : claimList(claims)],
    ['Names the addresses', harmlessLine(namedAddresses.slice(0, MOST_SHOWN).join(', '))],
    ['Could not be delivered', harmlessLine((undelivered ?? []).join(', '))],
    ['Answers', harmlessLine(references.at(-1) ?? '')],
    // A token is its owner's word: it is for nobody's eyes.
    ['Answers a question of ours', tokens.length === 0 ? null : 'yes, it carries the token'],
    ['Language', languageText(language)],
  ];
}

const claimList = (claims: Reading['claims']): Html =>
  html`<ul class="plain">${claims
    .slice(0, MOST_SHOWN)
    .map(({ claim, words: said }) => html`<li>${words(claim)}: “${harmlessLine(said)}”</li>`)}</ul>`;
