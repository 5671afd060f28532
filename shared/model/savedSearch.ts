import { z } from 'zod';
import { MAX_QUERY } from '../search/searchResult';
import { compareNames } from './compareNames';
import { defineRecord } from './defineRecord';
import { savedSearchIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** A search of the whole library, kept under a name. */
export const savedSearchSchema = z.object({
  id: savedSearchIdSchema,
  name: z.string().trim().min(1).max(200),
  /** As it is typed (`parseQuery`). */
  query: z.string().trim().min(1).max(MAX_QUERY),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

export const savedSearchRecord = defineRecord({
  kind: 'savedSearch',
  prefix: 'srch',
  id: savedSearchIdSchema,
  schema: savedSearchSchema,
  home: 'library',
  slot: 'savedSearches',
  file: 'library',
  isOptional: true,
  compare: compareNames,
});
