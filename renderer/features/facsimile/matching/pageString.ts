/** A piece of a page’s text as pdf.js has it. */
export interface PageItem {
  readonly str: string;
  /** A line ends with it. */
  readonly hasEOL: boolean;
}

/** The text of a page, and which item each of its characters is from, and where in it. */
export interface PageString {
  readonly text: string;
  readonly items: readonly number[];
  readonly offsets: readonly number[];
}

const HYPHENATED = /\p{L}[-\u2010\u00ad]$/u;
const GOES_ON = /^\p{Ll}/u;

/** The items of a page as one text, with words that are hyphenated at the end of a line in one piece. */
export function makePageString(pageItems: readonly PageItem[]): PageString {
  let text = '';
  const items: number[] = [];
  const offsets: number[] = [];
  for (const [index, { str, hasEOL }] of pageItems.entries()) {
    if (str && text.endsWith('\n') && HYPHENATED.test(text.slice(0, -1)) && GOES_ON.test(str)) {
      text = text.slice(0, -2);
      items.length = text.length;
      offsets.length = text.length;
    }
    for (let offset = 0; offset < str.length; offset += 1) {
      items.push(index);
      offsets.push(offset);
    }
    text += str;
    if (!hasEOL || text.endsWith('\n')) continue;
    items.push(index);
    offsets.push(str.length);
    text += '\n';
  }
  return { text, items, offsets };
}

/** Where in the text of the page the character at `offset` of an item is, or the first one after it. */
export function findInPageString(
  { items, offsets, text }: PageString,
  item: number,
  offset: number,
): number {
  const found = items.findIndex(
    (candidate, index) =>
      candidate > item || (candidate === item && (offsets[index] ?? 0) >= offset),
  );
  return found === -1 ? text.length : found;
}
