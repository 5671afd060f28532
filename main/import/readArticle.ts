import type { Node } from '@tiptap/pm/model';
import type { ArticleDetails } from '../../shared/model/article';

/** What a reader of one format makes of a text: the document, and what the text says about itself. */
export interface ReadArticle {
  document: Node;
  details: Partial<ArticleDetails>;
  /** As the text declares it; null where it does not. */
  direction: 'ltr' | 'rtl' | null;
}
