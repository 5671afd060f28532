import { checkReadiness, type ReadinessResult } from '../../../../shared/ledger/checkReadiness';
import { findUnlookedAt } from '../../../../shared/ledger/unlookedAt';
import type { Readiness } from '../../../../shared/model/readiness';
import type { LibraryView, OpenArticle } from '../../../state/libraryState';
import { readSavedText } from '../readSavedText';

/** What the open article lacks as it is saved: what is typed and not saved yet does not count. */
export function makeReadiness(
  open: OpenArticle,
  sources: LibraryView['sources'],
  rules: Readiness,
): ReadinessResult {
  const unlookedAt =
    findUnlookedAt && rules.lookedAt
      ? findUnlookedAt(readSavedText(open), open.article.language, [...open.highlights.values()])
      : [];
  return checkReadiness(open, sources, rules, unlookedAt);
}
