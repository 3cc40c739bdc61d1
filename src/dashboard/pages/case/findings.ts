import { findingsOf } from '../../../desk/decisions.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { sentenceFor } from '../../../reply/english.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { part } from './part.js';

const MOST = 50;

/** What was found on each charge, in a sentence each; in review, what the policy proposes. Null where nothing was found. */
export function findingsPart({ case: { decision } }: Dossier): Html | null {
  const findings = findingsOf(decision);
  if (findings.length === 0) return null;
  const more = findings.length - MOST;
  return part(
    'findings',
    decision.kind === 'review' ? 'What is proposed, and why' : 'What was found',
    html`<ul>${findings.slice(0, MOST).map(
      finding => html`<li>${harmlessLine(sentenceFor(finding))}</li>
`,
    )}</ul>
${more > 0 ? html`<p class="faint">And ${more} more.</p>` : null}`,
  );
}
