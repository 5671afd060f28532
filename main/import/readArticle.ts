import type { Node } from '@tiptap/pm/model';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import type { ArticleDetails } from '../../shared/model/article';

/** A text as read in its format: the document, and what the file says about itself. */
export interface ReadArticle {
  document: Node;
  details: Partial<ArticleDetails>;
  /** As declared by the text; null where it is not. */
  direction: 'ltr' | 'rtl' | null;
  /** The bytes of the pictures in the file, by the key in their image’s `src`: `picture:<key>`. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** Highlights that were made in the file itself. */
  annotations?: readonly FoundAnnotation[];
  /** The paragraphs of a page that are not in the article. */
  leftOut?: readonly string[];
  /** It has pages, but they are pictures, so that there is no text. */
  isOnlyPictures?: boolean;
  /** It has tracked changes, so that `ImportOptions.changes` makes a difference. */
  hasChanges?: boolean;
}
