/** The look of the case pages, where it differs from the common one. */
export const CASE_STYLE = `.case-search { flex: 1 1 18rem; }
.case-search input { width: 100%; }
.case-states { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.case-states legend { padding: 0; margin-bottom: .25rem; font-size: .85rem; color: var(--faint); }
.case-check { display: flex; align-items: center; gap: 0; padding: .35rem 0; color: var(--ink); }
@media (min-width: 40.01rem) {
  .case-sender { display: inline-block; min-width: 11rem; }
  .case-subject { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; min-width: 12rem; }
}
.card > nav.pages { margin-top: .75rem; }
.case-event, .case-more { margin: 0; }
.case-more { white-space: pre-line; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.case-mail { border-top: 1px solid var(--line); }
.case-mail summary { font-weight: normal; }
.case-mail[open] { padding-bottom: 1rem; }
.case-mail summary time { color: var(--faint); margin-right: .5rem; }
.case-mail .facts { margin: .25rem 0 .75rem; }
#evidence table, #rules table, #money table, #audit table { overflow-wrap: break-word; }
#rules table { min-width: 40rem; }
#rules th, #rules td:nth-child(2), #audit td:nth-child(3) { white-space: nowrap; }
#evidence [aria-label=Charges] table, #audit table { min-width: 60rem; }
#evidence [aria-label=Incidents] table, #money table { min-width: 36rem; }
#audit code { display: inline-block; min-width: 14rem; overflow-wrap: anywhere; }
`;
