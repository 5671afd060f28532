import type { OpenArticle } from '../state/libraryState';

/** The attachment whose pages can be shown beside the article’s text; null where its original has none. */
export function facsimileOf(open: Pick<OpenArticle, 'text'> | null | undefined): string | null {
  const original = open?.text.original;
  return original?.format === 'pdf' ? original.attachment : null;
}
