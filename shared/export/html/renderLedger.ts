import { sayLocators } from '../../document/locator/sayLocators';
import { describeLack } from '../../ledger/describeSources';
import { isSourced } from '../../ledger/isSourced';
import type { LedgerClaim } from '../../ledger/ledger';
import type { HighlightId } from '../../model/ids';
import type { Relation } from '../../model/link';
import { type MessageId, message } from '../../words/message';
import type { Words } from '../../words/Words';
import type { Arrangement, Entry } from '../arrangeContent';
import type { Citations } from '../citeContent';
import { passageId, referenceId } from './elementIds';
import { escapeHtml } from './escapeHtml';
import type { PageLanguages } from './PageLanguages';
import { renderCitedText } from './renderCitedText';
import { renderSentence } from './renderSentence';

const LONGEST_QUOTE = 160;

/** The article's claims against their sources as a table, those without a source first; '' if there is no claim. */
export function renderLedger(
  { entries, lost, ledger }: Arrangement,
  languages: PageLanguages,
  citations: Citations,
): string {
  if (ledger.claims.length === 0) return '';
  const entryOf = new Map([...entries, ...lost].map((entry) => [entry.highlight.id, entry]));
  const rows = ledger.claims.map((claim) => renderRow(claim, entryOf, languages, citations));
  const columns = (['claim', 'verdict', 'sources'] as const).map(
    (name) => `<th scope="col">${renderSentence(languages.words, `exports.ledger.${name}`)}</th>`,
  );
  return `<table>
<thead><tr>${columns.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function renderRow(
  claim: LedgerClaim,
  entryOf: ReadonlyMap<HighlightId, Entry>,
  { words, article }: PageLanguages,
  citations: Citations,
): string {
  const entry = entryOf.get(claim.highlight);
  if (!entry) return '';
  const quote = `<a href="#${passageId(entry)}"><bdi lang="${article}">${escapeHtml(shorten(claim.quote))}</bdi></a>`;
  const page = entry.locators
    ? ` <span class="page">${escapeHtml(sayLocators(entry.locators, words))}</span>`
    : '';
  const remark = (kind: string, id: MessageId) =>
    `<span class="${kind}">${renderSentence(words, id)}</span>`;
  const sources = [
    ...(isSourced(claim.links) ? [] : [remark('none', describeLack(claim.links).id)]),
    ...listSources(entry, words, citations),
  ].join('<br>');
  const conflict = claim.isConflicting ? ` ${remark('conflict', 'exports.ledger.conflict')}` : '';
  const verdict = renderSentence(words, `verdict.${claim.verdict}`);
  const doubts = claim.doubts
    .map((doubt) => ` ${remark('doubt', `ledger.doubt.${doubt}`)}`)
    .join('');
  return `<tr><th scope="row">${quote}${page}</th><td>${verdict}${doubts}</td><td>${sources}${conflict}</td></tr>`;
}

function listSources({ citations }: Entry, words: Words, { inText }: Citations): string[] {
  const cited = new Map<Relation, Set<string>>();
  for (const { link, reference } of citations) {
    const own = cited.get(link.relation) ?? new Set();
    const text = renderCitedText(inText.get(link.id) ?? [], false);
    own.add(`<a href="#${referenceId(reference)}"><bdi>${text}</bdi></a>`);
    cited.set(link.relation, own);
  }
  return [...cited].map(([relation, own]) =>
    renderSentence(words, 'exports.citation', {
      relation: message(`relation.${relation}`),
      source: { html: [...own].join(' ') },
    }),
  );
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_QUOTE)).slice(0, LONGEST_QUOTE)}…`;
}
