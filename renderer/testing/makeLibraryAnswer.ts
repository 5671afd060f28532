import type { CallResult } from '../../shared/ipc/contract';
import { emptyLibrary } from '../../shared/library/testing/emptyLibrary';
import { toLists } from '../../shared/model/records';

/** What opening the library answers, for tests: a new one, but for what is given. */
export function makeLibraryAnswer(
  set: Partial<CallResult<'library.open'>> = {},
): CallResult<'library.open'> {
  return {
    ...toLists('library', emptyLibrary),
    folder: '/library',
    isReadOnly: false,
    readOnlyReason: null,
    articles: [],
    articleCount: set.articles?.length ?? 0,
    isWhole: true,
    undo: { undo: null, redo: null },
    problems: [],
    ...set,
  };
}
