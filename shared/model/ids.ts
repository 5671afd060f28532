import { customAlphabet } from 'nanoid';
import { z } from 'zod';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 16;

// Lower case and digits only: ids name folders, also on disks that ignore case.
const randomPart = z.string().regex(/^[0-9a-z]{4,32}$/);

export const articleIdSchema = z.templateLiteral(['art_', randomPart]);
export const highlightIdSchema = z.templateLiteral(['hl_', randomPart]);
export const sourceIdSchema = z.templateLiteral(['src_', randomPart]);
export const linkIdSchema = z.templateLiteral(['lnk_', randomPart]);
export const captureIdSchema = z.templateLiteral(['cap_', randomPart]);
export const collectionIdSchema = z.templateLiteral(['col_', randomPart]);
export const savedSearchIdSchema = z.templateLiteral(['srch_', randomPart]);
export const citationStyleIdSchema = z.templateLiteral(['sty_', randomPart]);
export const labelIdSchema = z.templateLiteral(['lbl_', randomPart]);
export const libraryIdSchema = z.templateLiteral(['lib_', randomPart]);

export type ArticleId = `art_${string}`;
export type HighlightId = `hl_${string}`;
export type SourceId = `src_${string}`;
export type LinkId = `lnk_${string}`;
export type CaptureId = `cap_${string}`;
export type CollectionId = `col_${string}`;
export type SavedSearchId = `srch_${string}`;
export type CitationStyleId = `sty_${string}`;
export type LabelId = `lbl_${string}`;

type IdPrefix = 'art' | 'hl' | 'src' | 'lnk' | 'cap' | 'lbl' | 'col' | 'srch' | 'sty' | 'lib';

/** Makes ids: `ids.make('hl')` is a new `hl_…`. Passed as an argument, so that tests can count instead. */
export interface IdMaker {
  make<P extends IdPrefix>(prefix: P): `${P}_${string}`;
}

const randomId = customAlphabet(ALPHABET, RANDOM_LENGTH);

/** Ids with 82 bits of randomness (nanoid). */
export const randomIds: IdMaker = { make: (prefix) => `${prefix}_${randomId()}` };
