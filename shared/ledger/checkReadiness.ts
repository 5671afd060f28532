import type { UnlookedAt } from '../claims/findUnlookedAt';
import type { ArticleRecords, LibraryRecords } from '../library/state';
import { positionOf, quoteOf, type TextRange } from '../model/anchor';
import { compareHighlights, type Highlight, isLost } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import type { Link } from '../model/link';
import { type Readiness, type ReadinessRule, readinessRules } from '../model/readiness';
import type { Source } from '../model/source';
import { areIndependent } from './areIndependent';
import { groupLinks } from './groupLinks';
import { type DescribedArticle, isArticleItself } from './isArticleItself';

/** What keeps an article from being ready: a passage, and the rule that it does not fulfil. */
export interface MissingItem {
  rule: ReadinessRule;
  highlight?: HighlightId;
  /** Absent where the passage is lost. */
  range?: TextRange;
  quote: string;
}

export interface ReadinessResult {
  ready: boolean;
  /** By rule, in the order of the rules, then in the order of the text. */
  missing: MissingItem[];
}

/** A highlight with its links, and what its sources are but for the article itself. */
interface Case {
  highlight: Highlight;
  links: readonly Link[];
  /** Those that say something about the passage itself, each once. */
  sources: readonly Source[];
}

/** True where a highlight fulfils the rule, or the rule is not about it. */
const fulfils: Record<Exclude<ReadinessRule, 'lookedAt'>, (one: Case) => boolean> = {
  checked: ({ highlight }) => highlight.kind !== 'claim' || highlight.verdict !== 'unchecked',
  independent: ({ highlight, sources }) =>
    !isToBeSourced(highlight) ||
    sources.some((a, index) => sources.slice(index + 1).some((b) => areIndependent(a.csl, b.csl))),
  primary: ({ highlight, sources }) =>
    !isToBeSourced(highlight) || sources.some(({ reliability }) => reliability === 'primary'),
  evidence: ({ highlight, links }) =>
    highlight.kind !== 'quote' || links.some(({ evidence }) => evidence.trim() !== ''),
  answered: ({ highlight: { kind, verdict }, links }) =>
    (kind === 'claim' && (verdict === 'disputed' || verdict === 'refuted')) ||
    links.every(({ relation, remark }) => relation !== 'contradicts' || remark.trim() !== ''),
  settled: ({ highlight }) => highlight.review === null && !isLost(highlight),
};

/** What an article lacks by the rules that are on. `unlookedAt` is what `findUnlookedAt` has found in its text. */
export function checkReadiness(
  {
    article,
    highlights,
    links,
  }: Pick<ArticleRecords, 'highlights' | 'links'> & { readonly article: DescribedArticle },
  sources: LibraryRecords['sources'],
  rules: Readiness,
  unlookedAt: readonly UnlookedAt[] = [],
): ReadinessResult {
  const linksOf = groupLinks(links.values());
  const cases = [...highlights.values()].sort(compareHighlights).map((highlight): Case => {
    const own = linksOf.get(highlight.id) ?? [];
    const telling = own.filter(({ relation }) => relation !== 'context');
    const cited = [...new Set(telling.map(({ source }) => source))].flatMap(
      (source) => sources.get(source) ?? [],
    );
    const others = cited.filter(({ csl }) => !isArticleItself(csl, article));
    return { highlight, links: own, sources: others };
  });
  const missing = readinessRules.flatMap((rule): MissingItem[] => {
    if (!rules[rule]) return [];
    if (rule === 'lookedAt') {
      return unlookedAt.map(({ start, end, quote }) => ({ rule, range: { start, end }, quote }));
    }
    return cases
      .filter((one) => !fulfils[rule](one))
      .map(({ highlight }) => makeItem(rule, highlight));
  });
  return { ready: missing.length === 0, missing };
}

/** An opinion is nothing that sources could show. */
function isToBeSourced({ kind, verdict }: Highlight): boolean {
  return kind === 'claim' && verdict !== 'opinion';
}

function makeItem(rule: ReadinessRule, { id, anchor }: Highlight): MissingItem {
  const range = positionOf(anchor);
  return { rule, highlight: id, ...(range && { range }), quote: quoteOf(anchor).exact };
}
