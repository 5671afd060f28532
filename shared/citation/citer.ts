import { z } from 'zod';
import type { CslItem } from '../model/csl/cslItem';
import type { CitationLocale } from './citationLocale';
import { citedTextSchema } from './citedText';

/** One of the things that a citation cites, by its id among the items. */
export interface Cite {
  readonly id: string;
  /** Where in it, as a person wrote it: `p. 12`, `chapter 3`, `0:12:30`. */
  readonly locator: string;
}

/** A style: one that comes with Attest, or the text of a file. */
export type CitedStyle = { readonly bundled: string } | { readonly xml: string };

/** What to cite, in which style. */
export interface CiteRequest {
  readonly style: CitedStyle;
  readonly locale: CitationLocale;
  /** True if the locale counts more than the one that the style asks for. */
  readonly isLocaleForced: boolean;
  /** Whatever is to be in the bibliography. Each id is given once. */
  readonly items: readonly { readonly id: string; readonly csl: CslItem }[];
  /** What cites them, in the order of the text: numbers and short forms follow from it. Each has one or more cites. */
  readonly citations: readonly (readonly Cite[])[];
}

/** An item as the bibliography lists it. */
export const bibliographyEntrySchema = z.object({
  id: z.string(),
  /** What stands in the margin, such as `[1]`; '' in styles without. */
  label: z.string(),
  /** Empty where the record has nothing to show. */
  runs: citedTextSchema,
});

/** Everything that was to be cited. */
export const citedSchema = z.object({
  /** In the order of the style. */
  bibliography: z.array(bibliographyEntrySchema),
  /** The citations, as they were given. */
  citations: z.array(citedTextSchema),
  /** True if the style cites in notes. */
  isNote: z.boolean(),
});
export type Cited = z.infer<typeof citedSchema>;

/** Writes citations. Throws `invalid` for a style that can’t be used, and `too-large` for one that takes too long. */
export type CiteSources = (request: CiteRequest) => Promise<Cited>;

/** The same where the style is chosen already. */
export type CiteInStyle = (toCite: Pick<CiteRequest, 'items' | 'citations'>) => Promise<Cited>;
