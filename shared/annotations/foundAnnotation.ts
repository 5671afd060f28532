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
  /** Where they are in the canonical text, as far as the file knows; null where it does not. */
  readonly position: TextRange | null;
  /** What positions count; UTF-16 units where it is missing. */
  readonly unit?: 'utf-16' | 'code-points';
  /** The page as printed. */
  readonly page: string | null;
  /** Paragraphs are apart by a blank line. */
  readonly note: string;
  /** The note is Markdown; otherwise it is plain text. */
  readonly isMarkdown?: boolean;
  /** A CSS colour in hex, such as `#ffd400`. */
  readonly colour: string | null;
  readonly tags: readonly string[];
  /** Whose it is; empty where that is not known. */
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string | null;
  /** What it is about; null or missing where it is found inside the article’s own file. */
  readonly target?: AnnotationTarget | null;
  /** It is about the whole article, not a passage. */
  readonly isWhole?: boolean;
  /** What only Attest’s own exports say. */
  readonly kind?: Kind;
  readonly verdict?: Verdict;
  /** Who gave the verdict, and why. */
  readonly judgement?: { readonly by: string; readonly why: string };
  /** The label’s name. */
  readonly label?: string;
}
