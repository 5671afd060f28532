import type { Entry, NumberedEntry, Reference } from '../arrangeContent';

/** Ids of the page's elements, so that what is marked, said and cited can point to one another. */
/** Not as in the text: the page has ids of its own. */
export const fragmentId = (fragment: string): string => `text-${fragment}`;
export const passageId = ({ highlight }: Entry): string => highlight.id;
export const noteId = ({ number }: NumberedEntry): string => `note-${number}`;
export const referenceId = ({ number }: Reference): string => `source-${number}`;
