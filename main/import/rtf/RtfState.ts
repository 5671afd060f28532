/** What holds in a group, and in those within it unless they say otherwise. */
export interface RtfState {
  /** What the group’s text is for. */
  destination: Destination;
  /** By its number. */
  font: number | null;
  /** How many characters stand for a Unicode character in programs that can’t show it. */
  fallbackLength: number;
  bold: boolean;
  italic: boolean;
  struck: boolean;
  raised: 'sup' | 'sub' | null;
  hidden: boolean;
  inserted: boolean;
  deleted: boolean;
  language: number | null;
  /** Of the link that the text is in. */
  href: string | null;
  paragraph: ParagraphState;
}

export interface ParagraphState {
  /** The number of its style. */
  style: number | null;
  outline: number | null;
  isInTable: boolean;
  /** Of its list, from 0. */
  level: number;
  isReversed: boolean;
}

export type Destination =
  | 'text'
  | 'skipped'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'detail'
  | 'created'
  | 'picture'
  | 'instruction'
  | 'label'
  | 'bookmark'
  | 'rangeStart'
  | 'rangeEnd'
  | 'commentAuthor'
  | 'commentId'
  | 'commentDate';

export const plainText = {
  ...{ bold: false, italic: false, struck: false, raised: null, hidden: false },
  ...{ inserted: false, deleted: false },
} as const;

export const plainParagraph: ParagraphState = {
  style: null,
  outline: null,
  isInTable: false,
  level: 0,
  isReversed: false,
};

export const startState: RtfState = {
  destination: 'text',
  font: null,
  fallbackLength: 1,
  language: null,
  href: null,
  ...plainText,
  paragraph: plainParagraph,
};
