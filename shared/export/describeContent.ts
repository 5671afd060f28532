import { sayLocators } from '../document/locator/sayLocators';
import { describeJudgement } from '../ledger/describeJudgement';
import type { Doubt } from '../ledger/findDoubts';
import { quoteOf } from '../model/anchor';
import type { Article } from '../model/article';
import { type Highlight, isLost } from '../model/highlight';
import type { Words } from '../words/Words';
import type { Entry } from './arrangeContent';

/** Who wrote the article, where and when it appeared: those of them that are known. An agency that is both is named once. */
export function describeArticle({ byline, publisher, published }: Article, words: Words): string[] {
  const author = byline.trim();
  const medium = publisher.trim();
  const isSame = author.toLowerCase() === medium.toLowerCase();
  return [author, isSame ? '' : medium, words.date(published.trim())].filter(Boolean);
}

/**
 * The label's name, the kind, of a claim the verdict, whose it is where it came from another person, and the page. A label
 * named like the kind is said once.
 */
export function describeHighlight({ highlight, label, locators }: Entry, words: Words): string[] {
  const kind = words.say(`kind.${highlight.kind}`);
  const said =
    label && label.name.toLowerCase() !== kind.toLowerCase() ? [label.name, kind] : [kind];
  if (highlight.kind === 'claim') said.push(words.say(`verdict.${highlight.verdict}`));
  if (highlight.by) said.push(words.say('highlights.by', { name: highlight.by }));
  if (locators) said.push(sayLocators(locators, words));
  return said;
}

/** The verdicts that a claim was given, the newest first: who, when and why. */
export function describeJudgements({ highlight }: Entry, words: Words): string[] {
  if (highlight.kind !== 'claim') return [];
  return highlight.judgements.map((judgement) => describeJudgement(judgement, words)).reverse();
}

/** What does not hold together in a highlight’s record, as a sentence; '' where nothing is to settle. Reviews have a sentence of their own. */
export function describeDoubts({ doubts }: Entry, words: Words): string {
  const ofReviews: readonly Doubt[] = ['reworded', 'gone', 'imported'];
  const told = doubts.filter((doubt) => !ofReviews.includes(doubt));
  if (!told.length) return '';
  const said = told.map((doubt) => words.say(`ledger.doubt.${doubt}`)).join('; ');
  return words.say('exports.doubts', { doubts: said });
}

/** What readers must know of a highlight that waits for review: all that is said of it was said of an earlier text. */
export interface ReviewNotice {
  readonly sentence: string;
  /** The passage as it was when it was last reviewed; '' if the words shown are the same. */
  readonly before: string;
}

/** Null if the highlight waits for no review. */
export function describeReview(highlight: Highlight, words: Words): ReviewNotice | null {
  const { review, anchor } = highlight;
  if (!review) return null;
  const before = review.before.exact === quoteOf(anchor).exact ? '' : review.before.exact;
  const isImported = review.from === 'import';
  const state = isLost(highlight) ? 'lost' : 'changed';
  const sentences = [
    words.say(isImported ? `exports.review.imported.${state}` : `exports.review.${state}`),
    ...(before ? [words.say(isImported ? 'exports.review.inFile' : 'exports.review.before')] : []),
  ];
  return { sentence: sentences.join(' '), before };
}
