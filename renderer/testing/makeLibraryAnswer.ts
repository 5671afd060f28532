import type { CallResult } from '../../shared/ipc/contract';
import { defaultLabels } from '../../shared/model/label';
import { defaultPreferences } from '../../shared/model/library';

/** What opening the library answers, for tests: a new one, but for what is given. */
export function makeLibraryAnswer(
  set: Partial<CallResult<'library.open'>> = {},
): CallResult<'library.open'> {
  return {
    library: {
      id: 'lib_test',
      createdAt: '2025-01-01T00:00:00.000Z',
      preferences: defaultPreferences,
    },
    labels: [...defaultLabels],
    sources: [],
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
