import { z } from 'zod';

/** The formats that other programs keep references in. `bibtex` is BibLaTeX too. */
export const referenceFormatSchema = z.enum(['bibtex', 'ris', 'csl']);
export type ReferenceFormat = z.infer<typeof referenceFormatSchema>;

/** How the files of each format end. */
export const referenceExtensions = {
  bibtex: 'bib',
  ris: 'ris',
  csl: 'json',
} as const satisfies Record<ReferenceFormat, string>;
