import { findClaims } from '../../shared/claims/findClaims';
import { listStatements } from '../../shared/claims/listStatements';
import type { Proposal } from '../../shared/claims/Proposal';
import type { TextRange } from '../../shared/model/anchor';
import type { BlockText, ComparedBlock } from '../../shared/revision/comparedBlock';
import { compareTexts } from '../../shared/revision/compareTexts';
import { followHighlights } from '../../shared/revision/followHighlights';
import type { HighlightOutcome } from '../../shared/revision/highlightOutcome';
import type { HighlightMove } from '../../shared/revision/makeHighlightMove';

/** A piece of work on texts, as sent to the worker. */
export type TextTask =
  | { of: 'follow'; move: HighlightMove }
  | { of: 'compare'; before: readonly BlockText[]; after: readonly BlockText[] }
  | { of: 'claims'; text: string; language: string };

/** What may be worth checking, and the sentences that state something to check. */
export interface FoundClaims {
  proposals: Proposal[];
  statements: TextRange[];
}

export type TextResult<T extends TextTask> = T extends { of: 'follow' }
  ? HighlightOutcome[]
  : T extends { of: 'claims' }
    ? FoundClaims
    : ComparedBlock[];

/** Does a piece of work on texts, in whichever thread it is called. */
export function doTextTask(task: TextTask): unknown {
  if (task.of === 'follow') return followHighlights(task.move);
  if (task.of === 'compare') return compareTexts(task.before, task.after);
  const { text, language } = task;
  const proposals = findClaims(text, language);
  return { proposals, statements: listStatements(text, language, proposals) };
}
