import type { Node } from '@tiptap/pm/model';
import type { ArticleDetails } from '../../shared/model/article';

/** A text as read in its format: the document, and what the text says about itself. */
export interface ReadArticle {
  document: Node;
  details: Partial<ArticleDetails>;
  /** As declared by the text; null where it is not. */
  direction: 'ltr' | 'rtl' | null;
}
