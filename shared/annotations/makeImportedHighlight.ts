import { describe } from '../anchoring/describe';
import { trimRange } from '../anchoring/trimRange';
import { makeAnchor } from '../model/anchor';
import type { Highlight, Review } from '../model/highlight';
import type { ArticleId, HighlightId, LabelId } from '../model/ids';
import { judge } from '../model/judgement';
import type { Label } from '../model/label';
import type { Timestamp } from '../model/timestamp';
import { chooseLabel } from './chooseLabel';
import { makeImportedSelector } from './importedQuote';
import type { PlacedAnnotation } from './placedAnnotation';

/** The text that the highlight is in: canonical, of that revision. */
export interface HighlightedText {
  readonly article: ArticleId;
  readonly text: string;
  readonly revision: number;
}

/**
 * A highlight made of an annotation from elsewhere. One that is unsure or lost waits for review, against the words of its
 * file. Null in a library without labels.
 */
export function makeImportedHighlight(
  { article, text, revision }: HighlightedText,
  placed: PlacedAnnotation,
  labels: ReadonlyMap<LabelId, Label>,
  id: HighlightId,
  now: Timestamp,
): Highlight | null {
  const label = chooseLabel(labels, placed);
  if (!label) return null;
  const { state, confidence, quote, verdict, judgement, by } = placed;
  const range = placed.range && trimRange(text, placed.range);
  const passage = range ? describe(text, range) : { quote, position: null };
  const isSure = state === 'placed' && range !== null;
  const anchor = makeAnchor(article, passage);
  const review: Review = {
    revision,
    from: 'import',
    state: range ? 'changed' : 'lost',
    confidence,
    before: quote,
  };
  const createdAt = placed.createdAt && placed.createdAt < now ? placed.createdAt : now;
  const judged = { verdict: 'unchecked', judgements: [] } as const;
  return {
    id,
    article,
    anchor: isSure
      ? anchor
      : { ...anchor, selectors: [...anchor.selectors, makeImportedSelector(quote)] },
    label: label.id,
    kind: placed.kind,
    verdict,
    judgements: judge({ ...judged, judgements: [] }, verdict, judgement ?? { by }, createdAt),
    tags: placed.tags,
    note: placed.note,
    review: isSure ? null : review,
    ...(by && { by }),
    createdAt,
    updatedAt: now,
  };
}
