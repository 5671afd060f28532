import { findUnlookedAt } from '../../../../shared/claims/findUnlookedAt';
import { checkReadiness, type ReadinessResult } from '../../../../shared/ledger/checkReadiness';
import type { TextRange } from '../../../../shared/model/anchor';
import type { Readiness } from '../../../../shared/model/readiness';
import type { LibraryView, OpenArticle } from '../../../state/libraryState';
import { readSavedText } from '../readSavedText';

/** What the open article lacks as it is saved: what is typed and not saved yet does not count. `statements` are its text’s. */
export function makeReadiness(
  open: OpenArticle,
  sources: LibraryView['sources'],
  rules: Readiness,
  statements: readonly TextRange[],
): ReadinessResult {
  const unlookedAt = findUnlookedAt(readSavedText(open), statements, open.highlights.values());
  return checkReadiness(open, sources, rules, unlookedAt);
}
