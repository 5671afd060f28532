import { describeLack } from '../../ledger/describeSources';
import { isSourced } from '../../ledger/isSourced';
import type { LedgerClaim } from '../../ledger/ledger';
import { verdictTitles } from '../../model/highlight';
import type { HighlightId } from '../../model/ids';
import { type Relation, relationTitles } from '../../model/link';
import type { Arrangement, Entry } from '../arrangeContent';
import { passageId, referenceId } from './elementIds';
import { escapeHtml } from './escapeHtml';

const LONGEST_QUOTE = 160;

/** The article's claims against their sources as a table, those without a source first; '' where there is no claim. */
export function renderLedger({ entries, lost, ledger }: Arrangement): string {
  if (ledger.claims.length === 0) return '';
  const entryOf = new Map([...entries, ...lost].map((entry) => [entry.highlight.id, entry]));
  const rows = ledger.claims.map((claim) => renderRow(claim, entryOf));
  return `<table>
<thead><tr><th scope="col">Claim</th><th scope="col">Verdict</th><th scope="col">Sources</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function renderRow(claim: LedgerClaim, entryOf: ReadonlyMap<HighlightId, Entry>): string {
  const entry = entryOf.get(claim.highlight);
  if (!entry) return '';
  const quote = `<a href="#${passageId(entry)}"><bdi>${escapeHtml(shorten(claim.quote))}</bdi></a>`;
  const lack = isSourced(claim.links)
    ? []
    : [`<span class="none">${describeLack(claim.links)}</span>`];
  const sources = [...lack, ...listSources(entry)].join('<br>');
  const conflict = claim.isConflicting ? ' <span class="conflict">They disagree</span>' : '';
  const review = entry.highlight.review
    ? ' <span class="unreviewed">Text changed since</span>'
    : '';
  return `<tr><th scope="row">${quote}</th><td>${verdictTitles[claim.verdict]}${review}</td><td>${sources}${conflict}</td></tr>`;
}

function listSources({ citations }: Entry): string[] {
  const numbers = new Map<Relation, Set<string>>();
  for (const { link, reference } of citations) {
    const own = numbers.get(link.relation) ?? new Set();
    own.add(`<a href="#${referenceId(reference)}">[${reference.number}]</a>`);
    numbers.set(link.relation, own);
  }
  return [...numbers].map(([relation, own]) => `${relationTitles[relation]} ${[...own].join(' ')}`);
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE)).slice(0, LONGEST_QUOTE)}…`;
}
