import { z } from 'zod';
import { bundledStyleIds, DEFAULT_STYLE } from '../citation/bundledStyles';
import { citationLocaleChoiceSchema } from '../citation/citationLocale';
import { languageChoiceSchema } from '../words/language';
import { defineRecord } from './defineRecord';
import { citationStyleIdSchema, libraryIdSchema } from './ids';
import { defaultReadiness, readinessSchema } from './readiness';
import { timestampSchema } from './timestamp';

/** What there is to choose from, in the order it is offered. */
export const preferenceOptions = {
  theme: ['system', 'light', 'dark'],
  /** The system’s own serif, or a face that comes with Attest. */
  face: ['literata', 'source-sans', 'atkinson', 'opendyslexic', 'system'],
  columnWidth: ['narrow', 'normal', 'wide'],
  leading: ['tight', 'normal', 'loose'],
  /** What lies behind the text; `plain` is white, or black in the dark. */
  paper: ['standard', 'plain', 'warm', 'grey'],
} as const;

const choices = {
  theme: z.enum(preferenceOptions.theme),
  textSizePx: z.int().min(12).max(32),
  language: languageChoiceSchema,
  face: z.enum(preferenceOptions.face),
  columnWidth: z.enum(preferenceOptions.columnWidth),
  leading: z.enum(preferenceOptions.leading),
  paper: z.enum(preferenceOptions.paper),
  /** What an article has to fulfil to be ready to publish. */
  readiness: readinessSchema,
  /** A style that comes with Attest, or one of the library’s own. It may be gone: then the usual one is used. */
  citationStyle: z.enum(bundledStyleIds).or(citationStyleIdSchema),
  citationLocale: citationLocaleChoiceSchema,
};

export const defaultPreferences: Preferences = {
  theme: 'system',
  textSizePx: 19,
  language: 'system',
  face: 'literata',
  columnWidth: 'normal',
  leading: 'normal',
  paper: 'standard',
  readiness: defaultReadiness,
  citationStyle: DEFAULT_STYLE,
  citationLocale: 'auto',
};

/** Settings that travel with the library, which may be older than some of them. */
export const preferencesSchema = z.object({
  ...choices,
  language: choices.language.default('system'),
  face: choices.face.default('literata'),
  columnWidth: choices.columnWidth.default('normal'),
  leading: choices.leading.default('normal'),
  paper: choices.paper.default('standard'),
  readiness: choices.readiness.default(defaultReadiness),
  citationStyle: choices.citationStyle.default(DEFAULT_STYLE),
  citationLocale: choices.citationLocale.default('auto'),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Some of them, to be changed. None has a default here: it would be a change that nobody asked for. */
export const preferenceChangesSchema = z.object(choices).partial();

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
