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
  const { exact } = review.before;
  if (isLost(highlight)) {
    return {
      sentence: 'A newer text no longer holds this, and nobody has reviewed that yet.',
      before: exact === anchor.quote.exact ? '' : exact,
    };
  }
  return exact === anchor.quote.exact
    ? { sentence: 'The text around this has changed, and nobody has reviewed it yet.', before: '' }
    : { sentence: 'This was reworded, and nobody has reviewed it yet. It read:', before: exact };
}
