/** A comment in a document, with its replies. Markers with its id say what it is about. */
export interface Comment {
  id: string;
  /** Empty where that is not known. */
  author: string;
  /** ISO 8601; null where that is not known. */
  createdAt: string | null;
  /** Paragraphs are apart by a blank line. */
  note: string;
}
