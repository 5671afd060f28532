import { quoteOf } from '../model/anchor';
import type { Article } from '../model/article';
import { type Highlight, isLost, kindTitles, verdictTitles } from '../model/highlight';
import type { Arrangement, Entry } from './arrangeContent';
import { formatDate } from './formatDate';

/** Who wrote the article, where and when it appeared: those of them that are known. */
export function describeArticle({ byline, publisher, published }: Article): string[] {
  return [byline.trim(), publisher.trim(), formatDate(published)].filter(Boolean);
}

/** The label's name, the kind, and of a claim the verdict, in words. A label named like the kind is said once. */
export function describeHighlight({ highlight, label }: Entry): string[] {
  const kind = kindTitles[highlight.kind];
  const words =
    label && label.name.toLowerCase() !== kind.toLowerCase() ? [label.name, kind] : [kind];
  return highlight.kind === 'claim' ? [...words, verdictTitles[highlight.verdict]] : words;
}

/** What readers have to know of a highlight that waits for review: all that is said of it was said of an earlier text. */
export interface ReviewNotice {
  readonly sentence: string;
  /** The passage as it was when it was last looked at; '' where the words shown are the same. */
  readonly before: string;
}

/** Null where nothing waits. */
export function describeReview(highlight: Highlight): ReviewNotice | null {
  const { review, anchor } = highlight;
  if (!review) return null;
  const before = review.before.exact === quoteOf(anchor).exact ? '' : review.before.exact;
  const what = isLost(highlight) ? 'This is gone from the text' : 'This was reworded';
  return {
    sentence: `${what}, and nobody has reviewed that yet.${before && ' It read:'}`,
    before,
  };
}

/** What the ledger comes to, in a sentence or two of plain text. */
export function describeCoverage({ entries, lost, ledger }: Arrangement): string {
  const { claims, sourced, conflicting, textHighlighted } = ledger.coverage;
  if (entries.length + lost.length === 0) return 'Nothing is highlighted yet.';
  const all = count(entries.length + lost.length, 'highlight');
  const first = [`${all} on ${formatShare(textHighlighted)} of the text`];
  if (lost.length > 0) first.push(`${lost.length} lost`);
  const unreviewed = [...entries, ...lost].filter(({ highlight }) => highlight.review).length;
  if (unreviewed > 0) first.push(`${unreviewed} not reviewed since the text changed`);
  const sentences = [`${first.join(', ')}.`];
  if (claims > 0) {
    const second = [`${sourced} with a source`, `${claims - sourced} without`];
    if (conflicting > 0) second.push(`${conflicting} in conflict`);
    sentences.push(`${count(claims, 'claim')}: ${second.join(', ')}.`);
  }
  return sentences.join(' ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

// Rounding must not make something of nothing, nor all of almost all.
function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1%';
  if (share > 0.99 && share < 1) return '99%';
  return `${Math.round(share * 100)}%`;
}
