import { z } from 'zod';

/** The formats that other programs keep references in. `bibtex` is BibLaTeX too. */
export const referenceFormatSchema = z.enum(['bibtex', 'ris', 'csl']);
export type ReferenceFormat = z.infer<typeof referenceFormatSchema>;

/** What the formats are called, in every language. */
export const referenceFormatNames = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
} as const satisfies Record<ReferenceFormat, string>;

/** How the files of each format end. */
export const referenceExtensions = {
  bibtex: 'bib',
  ris: 'ris',
  csl: 'json',
} as const satisfies Record<ReferenceFormat, string>;
