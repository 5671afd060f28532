import { defaultLabelTable } from '../../model/label';
import { defaultPreferences } from '../../model/library';
import { emptyTables } from '../../model/records';
import type { LibraryState } from '../state';

/** A new library. */
export const emptyLibrary: LibraryState = {
  library: {
    id: 'lib_0000',
    createdAt: '2026-01-01T00:00:00.000Z',
    preferences: defaultPreferences,
  },
  ...emptyTables('library'),
  ...emptyTables('sources'),
  labels: defaultLabelTable,
  articles: new Map(),
};
