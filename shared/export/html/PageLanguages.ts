import type { Words } from '../../words/Words';

/** A page speaks two languages: its own, and that of the article. */
export interface PageLanguages {
  readonly words: Words;
  /** A BCP 47 tag; '' where it is not known. */
  readonly article: string;
}
