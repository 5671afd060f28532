import { z } from 'zod';
import { libraryIdSchema } from './ids';
import { labelSchema } from './label';
import { timestampSchema } from './timestamp';

/** What a person set once and wants to find again wherever the library is opened. */
export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSizePx: z.int().min(12).max(32),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = { theme: 'system', textSizePx: 19 };

/** The library's own record: everything that belongs to no single article or source. */
export const librarySchema = z.object({
  id: libraryIdSchema,
  createdAt: timestampSchema,
  labels: z.array(labelSchema).min(1),
  preferences: preferencesSchema,
});
export type Library = z.infer<typeof librarySchema>;
