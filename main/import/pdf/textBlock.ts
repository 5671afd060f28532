import type { Cell, Line } from './line';

/** Where the lines of a column start and end at most, in their reading direction, in points. */
export interface Column {
  start: number;
  end: number;
  page: number;
}

/** Lines that belong together. */
export interface TextBlock {
  kind: 'paragraph' | 'heading' | 'caption' | 'item' | 'note';
  lines: readonly Line[];
  column: Column;
  /** Of a heading, 1 being the highest. */
  level?: number;
  /** Of a list’s item. */
  marker?: Marker;
  /** Of a footnote: its number in the document. */
  note?: number;
}

/** What a list’s item begins with: a sign, or its number. */
export interface Marker {
  text: string;
  number: number | null;
}

/** Rows of cells. */
export interface TableBlock {
  kind: 'table';
  rows: readonly (readonly (Cell | null)[])[];
  hasHeader: boolean;
  column: Column;
}

export type Block = TextBlock | TableBlock;
