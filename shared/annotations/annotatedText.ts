import type { TextRange } from '../model/anchor';

/** A page of an article, as it is printed, and where its text begins and ends. */
export interface TextPage extends TextRange {
  readonly value: string;
}

/** The text that annotations are placed in, and its pages where it has any. */
export interface AnnotatedText {
  readonly text: string;
  readonly pages?: readonly TextPage[];
}
