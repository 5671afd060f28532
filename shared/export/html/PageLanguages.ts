import type { Words } from '../../words/Words';

/** A page speaks two languages: its own, and that of the article. */
export interface PageLanguages {
  readonly words: Words;
  /** A BCP 47 tag; '' if it isn’t known. */
  readonly article: string;
}
