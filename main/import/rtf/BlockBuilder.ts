import type { Markers } from '../markers/Markers';
import { makeElement, type XmlElement, type XmlNode } from '../xml/xmlTree';
import type { RtfState } from './RtfState';

/** What a style makes of its paragraphs. */
export type StyleKind = { heading: number } | 'title' | 'quote' | 'code' | null;

interface Cell {
  blocks: XmlElement[];
  /** Its right edge, in twips. */
  edge: number;
}

const BULLET = /^[•·◦▪▫■□●○–—*§o\u2022\uf0a7\uf0b7\uf0d8-]?$/;
const NUMBER = /^\(?(\d{1,6}|[a-z]|[ivxlc]{1,8})[.):]?$/i;

/** Builds the blocks of one part of a text: its body, a note, a box. */
export class BlockBuilder {
  readonly #markers: Markers;
  readonly #styleOf: (state: RtfState) => StyleKind;
  readonly #blocks: XmlElement[] = [];
  #inlines: XmlNode[] = [];
  /** What stands before the paragraph’s text, in a list. */
  #label: string | null = null;
  /** Blocks that follow the paragraph. */
  #after: XmlElement[] = [];
  #cellBlocks: XmlElement[] = [];
  #row: XmlElement[][] = [];
  #rows: Cell[][] = [];
  /** The right edges of the cells of the rows that follow. */
  #edges: number[] = [];

  constructor(markers: Markers, styleOf: (state: RtfState) => StyleKind) {
    this.#markers = markers;
    this.#styleOf = styleOf;
  }

  /** True once it has text. */
  get isBegun(): boolean {
    return this.#inlines.length > 0;
  }

  addText(text: string, state: RtfState): void {
    const tags = [
      ...(state.bold ? ['strong'] : []),
      ...(state.italic ? ['em'] : []),
      ...(state.struck ? ['s'] : []),
      ...(state.raised ? [state.raised] : []),
    ];
    const node = tags.reduce<XmlNode>((inner, tag) => makeElement(tag, {}, [inner]), text);
    this.addNode(state.href ? makeElement('a', { href: state.href }, [node]) : node);
  }

  addNode(node: XmlNode): void {
    this.#inlines.push(node);
  }

  addLabel(label: string): void {
    this.#label = (this.#label ?? '') + label;
  }

  addAfter(blocks: readonly XmlElement[]): void {
    this.#after.push(...blocks);
  }

  endParagraph(state: RtfState): void {
    const block = this.#takeBlock(state);
    if (!state.paragraph.isInTable) this.#endTable();
    (state.paragraph.isInTable ? this.#cellBlocks : this.#blocks).push(...block);
  }

  beginRow(): void {
    this.#edges = [];
  }

  addEdge(edge: number): void {
    this.#edges.push(edge);
  }

  endCell(state: RtfState): void {
    this.#cellBlocks.push(...this.#takeBlock(state));
    this.#row.push(this.#cellBlocks);
    this.#cellBlocks = [];
  }

  endRow(): void {
    const cells = this.#row.map((blocks, index) => ({ blocks, edge: this.#edges[index] ?? index }));
    if (cells.length) this.#rows.push(cells);
    this.#row = [];
  }

  /** All blocks; whatever has begun is ended. */
  finish(state: RtfState): XmlElement[] {
    if (this.#row.length || this.#cellBlocks.length) {
      this.endCell(state);
      this.endRow();
    }
    const block = this.#takeBlock(state);
    this.#endTable();
    this.#blocks.push(...block);
    return joinLists(this.#blocks);
  }

  #takeBlock(state: RtfState): XmlElement[] {
    const inlines = this.#inlines;
    const label = this.#label?.trim() ?? null;
    const after = this.#after;
    this.#inlines = [];
    this.#label = null;
    this.#after = [];
    if (!inlines.length) return after;
    return [this.#makeBlock(inlines, label, state), ...after];
  }

  #makeBlock(inlines: XmlNode[], label: string | null, state: RtfState): XmlElement {
    const kind = this.#styleOf(state);
    const outline = state.paragraph.outline;
    const heading =
      outline !== null && outline < 9
        ? outline + 1
        : kind === 'title'
          ? 1
          : kind !== null && typeof kind === 'object'
            ? kind.heading
            : null;
    if (heading !== null) {
      return makeElement(`h${Math.min(heading, 6)}`, {}, [
        label ? `${label} ` : '',
        ...inlines.map(dropBold),
      ]);
    }
    if (kind === 'code') return makeElement('pre', {}, inlines);
    if (kind === 'quote') return makeElement('blockquote', {}, [makeElement('p', {}, inlines)]);
    return label === null
      ? makeElement('p', {}, inlines)
      : this.#makeItem(inlines, label, state.paragraph.level);
  }

  /** An item in as many lists as it is deep, or, where HTML has no such label, a paragraph that begins with it. */
  #makeItem(inlines: XmlNode[], label: string, level: number): XmlElement {
    const numbered = NUMBER.exec(label)?.[1];
    const number = numbered === undefined || label === 'o' ? null : readNumber(numbered);
    if (number === null && !BULLET.test(label)) {
      return makeElement('p', {}, [`${label} `, ...inlines]);
    }
    const marker = number ? this.#markers.place({ kind: 'item', ...number }) : '';
    const item = makeElement('li', {}, [makeElement('p', {}, [marker, ...inlines])]);
    let list = makeElement(number ? 'ol' : 'ul', { level: String(level) }, [item]);
    for (let depth = Math.min(level, 8); depth > 0; depth -= 1) {
      list = makeElement('ul', { outer: 'true' }, [makeElement('li', {}, [list])]);
    }
    return list;
  }

  #endTable(): void {
    const rows = this.#rows;
    this.#rows = [];
    if (!rows.length) return;
    const edges = [...new Set(rows.flat().map(({ edge }) => edge))].sort((a, b) => a - b);
    const written = rows.map((cells) => {
      let from = -1;
      const written = cells.map(({ blocks, edge }) => {
        const to = edges.indexOf(edge);
        const colspan = Math.max(1, to - from);
        from = Math.max(from, to);
        return makeElement(
          'td',
          colspan > 1 ? { colspan: String(colspan) } : {},
          joinLists(blocks),
        );
      });
      return makeElement('tr', {}, written);
    });
    this.#blocks.push(makeElement('table', {}, written));
  }
}

/** Headings are bold anyhow. */
function dropBold(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node;
  const children = node.children.map(dropBold);
  return { ...node, name: node.name === 'strong' ? 'span' : node.name, children };
}

/** Lists beside one another become one, and those within its items too. */
function joinLists(blocks: readonly XmlElement[]): XmlElement[] {
  const joined: XmlElement[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && canJoin(last, block)) join(last, block);
    else if (last?.name === 'pre' && block.name === 'pre')
      last.children.push('\n', ...block.children);
    else joined.push(block);
  }
  return joined;
}

function isList(block: XmlElement | XmlNode | undefined): block is XmlElement {
  return typeof block === 'object' && /^[uo]l$/.test(block.name);
}

function canJoin(last: XmlElement, next: XmlElement): boolean {
  if (!isList(last) || !isList(next)) return false;
  return last.name === next.name || next.attributes.outer === 'true';
}

function join(last: XmlElement, next: XmlElement): void {
  const item = last.children.at(-1);
  const [inner] = next.children;
  const deeper = typeof inner === 'object' ? inner.children[0] : undefined;
  if (next.attributes.outer !== 'true' || typeof item !== 'object' || !isList(deeper)) {
    last.children.push(...next.children);
    return;
  }
  const below = item.children.at(-1);
  if (isList(below) && canJoin(below, deeper)) join(below, deeper);
  else item.children.push(deeper);
}

/** A number as written, and the letters that it is written with. A single letter is one of the alphabet, but for i. */
function readNumber(written: string): { number: number; type: string | null } | null {
  if (/^\d+$/.test(written)) return { number: Number(written), type: null };
  const lower = written.toLowerCase();
  const isUpper = written !== lower;
  if (written.length === 1 && lower !== 'i') {
    return { number: lower.charCodeAt(0) - 96, type: isUpper ? 'A' : 'a' };
  }
  const number = readRoman(lower);
  return number === null ? null : { number, type: isUpper ? 'I' : 'i' };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function readRoman(written: string): number | null {
  let total = 0;
  let last = 0;
  for (const letter of [...written].reverse()) {
    const value = ROMAN[letter];
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = Math.max(last, value);
  }
  return total > 0 ? total : null;
}
