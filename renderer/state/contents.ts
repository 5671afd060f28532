/** A heading of the text, by its words and its level, from 1. */
export interface Heading {
  readonly text: string;
  readonly level: number;
}

/** The headings of the text that is shown, and where the person is among them. */
export interface Contents {
  /** In the order of the text; at least one. */
  readonly headings: readonly Heading[];
  /** Index of the one that they are below; −1 above the first. */
  readonly current: number;
}
