import type { FontLook, Place } from './textPiece';

/** Text that looks the same throughout, and where it is. */
export interface Run extends FontLook {
  text: string;
  script: 'super' | 'sub' | null;
  /** The page that it is on, 0-based. */
  page: number;
  /** Null for spaces between pieces. */
  place: Place | null;
  /** The footnote that it refers to, by its number in the document. */
  note?: number;
}

/** A line of a column. `start` and `end` are where it starts and ends in its reading direction, in points. */
export interface Line {
  runs: readonly Run[];
  /** The line cut at gaps that are wider than those between words. */
  cells: readonly Cell[];
  /** The line cut wherever its letters were drawn apart. */
  parts: readonly Cell[];
  page: number;
  start: number;
  end: number;
  baseline: number;
  size: number;
  isBold: boolean;
}

/** A part of a line, with white space on both sides. */
export interface Cell {
  runs: readonly Run[];
  start: number;
  end: number;
}

/** The text of a line, or of a part of one. */
export function textOf({ runs }: Pick<Line, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}
