import { z } from 'zod';
import { languageChoiceSchema } from '../words/language';
import { defineRecord } from './defineRecord';
import { libraryIdSchema } from './ids';
import { timestampSchema } from './timestamp';

/** Settings that travel with the library. */
export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSizePx: z.int().min(12).max(32),
  /** Libraries are older than the choice of a language. */
  language: languageChoiceSchema.default('system'),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  theme: 'system',
  textSizePx: 19,
  language: 'system',
};

/** The library's own record. */
export const librarySchema = z.object({
  id: libraryIdSchema,
  createdAt: timestampSchema,
  preferences: preferencesSchema,
});
export type Library = z.infer<typeof librarySchema>;

export const libraryRecord = defineRecord({
  kind: 'library',
  prefix: 'lib',
  id: libraryIdSchema,
  schema: librarySchema,
  home: 'library',
  isRoot: true,
  slot: 'library',
  file: 'library',
  merge: { preferences: 'item' },
});
