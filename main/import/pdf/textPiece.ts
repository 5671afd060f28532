/** How the letters of a piece look, as far as its font tells. */
export interface FontLook {
  isBold: boolean;
  isItalic: boolean;
}

/** A place on a page that is upright: points from its left and top edge. `y` is the baseline. */
export interface Place {
  x: number;
  y: number;
  width: number;
  /** The height of its letters: their font’s size. */
  size: number;
}

/** Letters that were drawn in one go, in logical order. */
export interface TextPiece extends Place, FontLook {
  text: string;
  /** The content that the letters are marked as in the file’s structure; null where it says nothing of them. */
  tag: string | null;
}

/** What a page says, before anything is made of it. */
export interface PageText {
  /** 0-based. */
  index: number;
  width: number;
  height: number;
  pieces: readonly TextPiece[];
}

/** Where a piece ends, in points from the left. */
export function rightOf({ x, width }: Pick<Place, 'x' | 'width'>): number {
  return x + width;
}

/** How much of its size a letter rises above the baseline, about, in any font. */
const RISE = 0.75;
/** How much it hangs below. */
const DROP = 0.2;

/** The upper edge of a piece’s letters. */
export function topOf({ y, size }: Pick<Place, 'y' | 'size'>): number {
  return y - size * RISE;
}

/** The lower edge of a piece’s letters. */
export function bottomOf({ y, size }: Pick<Place, 'y' | 'size'>): number {
  return y + size * DROP;
}
