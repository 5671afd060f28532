import type { Quote, TextRange } from '../model/anchor';
import type { Kind, Verdict } from '../model/highlight';

/** What a file says of the article that an annotation is about. Unknown details are empty. */
export interface AnnotationTarget {
  readonly title: string;
  readonly url: string;
  readonly author: string;
  /** The DOI, without a resolver’s address. */
  readonly doi?: string;
}

/** A highlight or a note as a file has it, whatever its format. Nothing says yet where it is in an article of the library. */
export interface FoundAnnotation {
  /** The words, and those around them; empty where the file has none. */
  readonly quote: Quote;
  /** Where they are in the canonical text, in UTF-16 units, as far as the file knows; null where it does not. */
  readonly position: TextRange | null;
  /** The page as printed. */
  readonly page: string | null;
  /** Plain text; paragraphs are apart by a blank line. */
  readonly note: string;
  /** A CSS colour in hex, such as `#ffd400`. */
  readonly colour: string | null;
  readonly tags: readonly string[];
  /** Whose it is; empty where that is not known. */
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string | null;
  /** What it is about; null or missing where it is found inside the article’s own file. */
  readonly target?: AnnotationTarget | null;
  /** What only Attest’s own exports say. */
  readonly kind?: Kind;
  readonly verdict?: Verdict;
  /** The label’s name. */
  readonly label?: string;
}
