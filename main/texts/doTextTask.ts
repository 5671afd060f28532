import type { AnnotatedText } from '../../shared/annotations/annotatedText';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import { findClaims } from '../../shared/claims/findClaims';
import { listStatements } from '../../shared/claims/listStatements';
import type { Proposal } from '../../shared/claims/Proposal';
import type { TextRange } from '../../shared/model/anchor';
import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import { compareTexts } from '../../shared/revision/compareTexts';
import { followHighlights } from '../../shared/revision/followHighlights';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';
import { type PlacedFound, placeFound } from '../annotations/placeFound';

/** A piece of work on texts, as sent to the worker. */
export type TextTask =
  | { of: 'follow'; move: HighlightMove }
  | { of: 'compare'; before: readonly BlockText[]; after: readonly BlockText[] }
  | { of: 'claims'; text: string; language: string }
  | { of: 'place'; found: readonly FoundAnnotation[]; text: AnnotatedText };

/** What may be worth checking, and the sentences that state something to check. */
export interface FoundClaims {
  proposals: Proposal[];
  statements: TextRange[];
}

export type TextResult<T extends TextTask> = T extends { of: 'follow' }
  ? HighlightOutcome[]
  : T extends { of: 'claims' }
    ? FoundClaims
    : T extends { of: 'place' }
      ? PlacedFound[]
      : ComparedBlock[];

/** Does a piece of work on texts, in whichever thread it is called. */
export function doTextTask(task: TextTask): unknown {
  if (task.of === 'follow') return followHighlights(task.move);
  if (task.of === 'compare') return compareTexts(task.before, task.after);
  if (task.of === 'place') return placeFound(task.found, task.text);
  const { text, language } = task;
  const proposals = findClaims(text, language);
  return { proposals, statements: listStatements(text, language, proposals) };
}
