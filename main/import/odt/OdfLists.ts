import { formatNumber } from '../lists/formatNumber';
import type { Markers } from '../markers/Markers';
import { childrenOf, makeElement, type XmlElement } from '../xml/xmlTree';
import type { OdfLevel, OdfStyles } from './OdfStyles';

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const SIGNS = /^[.):(]?$/;

/** A list, or one in it. */
export interface ListPlace {
  style: string | undefined;
  /** From 0. */
  level: number;
  /** The latest numbers of its levels. */
  counts: number[];
}

/** How an item is marked: by the list of HTML that it is in, if any, and by what its text begins with. */
interface ItemLabel {
  tag: 'ul' | 'ol' | null;
  text: string;
}

/** Counts the lists of an OpenDocument text. */
export class OdfLists {
  readonly #byId = new Map<string, number[]>();
  readonly #byStyle = new Map<string, number[]>();
  readonly #outline: number[] = [];

  constructor(
    readonly styles: OdfStyles,
    readonly markers: Markers,
  ) {}

  /** Where a list is that is in another one, or in none. */
  open(list: XmlElement, parent: ListPlace | null): ListPlace {
    const { attributes } = list;
    const style = attributes['text:style-name'] ?? parent?.style;
    if (parent) return { style, level: parent.level + 1, counts: parent.counts };
    const wanted = attributes['text:continue-list'];
    const continued = wanted === undefined ? undefined : this.#byId.get(wanted);
    const isContinued = attributes['text:continue-numbering'] === 'true';
    const counts = continued ?? (isContinued ? this.#byStyle.get(style ?? '') : undefined) ?? [];
    const id = attributes['xml:id'] ?? attributes['text:id'];
    if (id !== undefined) this.#byId.set(id, counts);
    this.#byStyle.set(style ?? '', counts);
    return { style, level: 0, counts };
  }

  /** How the next item of a list is marked, which has to be asked before what is in it. */
  next(item: XmlElement, place: ListPlace): ItemLabel {
    const level = this.styles.readLevel(place.style, place.level);
    const [first] = childrenOf(item);
    if (item.name === 'text:list-header' || !/^text:[ph]$/.test(first?.name ?? ''))
      return { tag: null, text: '' };
    if (!level || level.isBullet) return { tag: 'ul', text: '' };
    const number = count(
      place.counts,
      place.level,
      level.start,
      item.attributes['text:start-value'],
    );
    const signs = [level.prefix, level.suffix];
    const isPlain =
      level.format in FORMATS && level.shown === 1 && signs.every((sign) => SIGNS.test(sign));
    if (isPlain && first?.name === 'text:p') {
      const type = level.format === '1' ? null : level.format;
      return { tag: 'ol', text: this.markers.place({ kind: 'item', number, type }) };
    }
    const levelAt = (index: number) => this.styles.readLevel(place.style, index);
    return { tag: null, text: this.#writeLabel(level, place.counts, levelAt) };
  }

  /** What a heading begins with, where headings are numbered. */
  nextHeading(depth: number): string {
    const level = this.styles.readOutline(depth - 1);
    if (!level) return '';
    count(this.#outline, depth - 1, level.start);
    return this.#writeLabel(level, this.#outline, (index) => this.styles.readOutline(index));
  }

  #writeLabel(
    level: OdfLevel,
    counts: readonly number[],
    levelAt: (index: number) => OdfLevel | null,
  ): string {
    const last = counts.length - 1;
    const numbers = counts
      .slice(Math.max(0, last + 1 - level.shown))
      .map((number, index, shown) => {
        const own = levelAt(last - shown.length + 1 + index);
        return formatNumber(number, FORMATS[own?.format ?? '1'] ?? 'none');
      });
    const label = level.format
      ? `${level.prefix}${numbers.filter(Boolean).join('.')}${level.suffix}`.trim()
      : '';
    return label && `${label} `;
  }
}

function count(counts: number[], level: number, start: number, given?: string): number {
  const fixed = given !== undefined && /^\d{1,9}$/.test(given) ? Number(given) : undefined;
  const number = fixed ?? (counts[level] ?? start - 1) + 1;
  counts.length = Math.min(counts.length, level + 1);
  while (counts.length < level) counts.push(1);
  counts[level] = number;
  return number;
}

/** The blocks of an item with its label: an item of HTML, or, where HTML has no such label, blocks that begin with it. */
export function writeItem({ tag, text }: ItemLabel, blocks: XmlElement[]): XmlElement[] {
  const [first] = blocks;
  if (text) first?.children.unshift(text);
  return tag && first ? [makeElement(tag, {}, [makeElement('li', {}, blocks)])] : blocks;
}

/** Items that are beside one another become one list, and lines of code one block. */
export function joinLists(blocks: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isSame = last?.name === block.name;
    if (isSame && /^[uo]l$/.test(block.name)) last.children.push(...block.children);
    else if (isSame && block.name === 'pre') last.children.push('\n', ...block.children);
    else joined.push(block);
  }
  return joined;
}
