import type { Locator } from '../../../shared/document/locator/locator';

/** What a marker says of its place in the text. */
export type Marker =
  /** From here on, the text is at another place of the original. */
  | { kind: 'locator'; locator: Locator }
  /** Links with this fragment lead here. */
  | { kind: 'target'; fragment: string }
  /** The number of the list item that begins here, and the letters that it is written with, as in HTML’s `type`. */
  | { kind: 'item'; number: number; type: string | null }
  /** A formula stands here, to be read from its TeX. */
  | { kind: 'formula'; tex: string; isDisplayed: boolean }
  /** A comment’s passage begins or ends here. */
  | { kind: 'start' | 'end'; comment: string };

/** The private characters of planes 15 and 16, without the two at each plane’s end that are no characters. */
const PLANES = [0xf0000, 0x100000];
const PLANE_SIZE = 0xfffd;

const ANY = /[\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u;
const ALL = new RegExp(ANY, 'gu');

/**
 * Marks places in a text while it goes through other formats on its way to a document: each marker is one private character,
 * which nobody else touches. Texts from outside are freed of such characters first, by `dropMarkers`.
 */
export class Markers {
  readonly #markers: Marker[] = [];

  /** The character to put in the text; '' if there are no more. */
  place(marker: Marker): string {
    const index = this.#markers.length;
    const plane = PLANES[Math.floor(index / PLANE_SIZE)];
    if (plane === undefined) return '';
    this.#markers.push(marker);
    return String.fromCodePoint(plane + (index % PLANE_SIZE));
  }

  /** What a character marks; undefined for any other. */
  at(character: string): Marker | undefined {
    const code = character.codePointAt(0) ?? 0;
    const plane = PLANES.findLastIndex((start) => code >= start);
    return plane < 0 ? undefined : this.#markers[plane * PLANE_SIZE + code - (PLANES[plane] ?? 0)];
  }
}

/** A text cut so that each marker is a piece of its own. */
export function splitAtMarkers(text: string): string[] {
  return hasMarkers(text) ? text.split(/([\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}])/u) : [text];
}

function hasMarkers(text: string): boolean {
  return ANY.test(text);
}

/** A text without the characters that serve as markers. */
export function dropMarkers(text: string): string {
  return hasMarkers(text) ? text.replace(ALL, '') : text;
}
