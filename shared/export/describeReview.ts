import { quoteOf } from '../model/anchor';
import { type Highlight, isLost } from '../model/highlight';

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
