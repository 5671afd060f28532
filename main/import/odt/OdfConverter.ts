import type { Comment } from '../markers/Comment';
import type { Marker, Markers } from '../markers/Markers';
import {
  childrenOf,
  descendantsOf,
  findChild,
  isElement,
  makeElement,
  textOf,
  wordsOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xmlTree';
import { dropPageNumber } from './dropPageNumber';
import { listTags } from './listTags';
import { joinLists, type ListPlace, OdfLists, writeItem } from './OdfLists';
import { OdfPages } from './OdfPages';
import type { OdfStyles } from './OdfStyles';

/** Repeated cells and blanks are made to fill a page, or memory. */
const MAX_REPEATS = 100;

/** What a text refers to. */
interface Surroundings {
  styles: OdfStyles;
  markers: Markers;
  comments: ReadonlyMap<XmlElement, Comment>;
  /** Formulas by the addresses of their objects. */
  formulas: ReadonlyMap<string, XmlElement>;
}

const INDEXES =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography)$/;
const UNWRAPPED =
  /^(?:text:(?:section|index-title|numbered-paragraph|meta|meta-field)|table:table-(?:header-rows|rows|row-group)|draw:(?:g|a))$/;
const DROPPED =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|script|change|change-start|change-end|note-citation|ruby-text)|office:(?:forms|change-info|event-listeners)|table:table-column.*|svg:(?:title|desc)|dc:.*|meta:.*)$/;
const SHAPES = /^draw:(?:custom-shape|rect|ellipse|text-box|caption|circle|path|polygon)$/;

/** Writes the body of an OpenDocument text as HTML, with markers in it. */
export class OdfConverter {
  readonly #from: Surroundings;
  readonly #lists: OdfLists;
  readonly #notes: XmlElement[] = [];
  /** What links in the text lead to. */
  #targets: ReadonlySet<string> = new Set();
  /** The pictures that the text shows, by the keys in their addresses: paths in the archive, or bytes in the text itself. */
  readonly pictures = new Map<string, Uint8Array | null>();
  #pages: OdfPages | null = null;
  /** Markers and blocks that follow the block that is being written. */
  #pending = '';
  #after: XmlElement[] = [];

  constructor(from: Surroundings) {
    this.#from = from;
    this.#lists = new OdfLists(from.styles, from.markers);
  }

  convert(text: XmlElement): XmlElement {
    const links = descendantsOf(text, 'text:a').map((link) => link.attributes['xlink:href'] ?? '');
    this.#targets = new Set(
      links.filter((href) => href.startsWith('#')).map((href) => href.slice(1)),
    );
    this.#pages = new OdfPages(text, this.#from.styles, this.#from.markers);
    this.#pending += this.#pages.first();
    const blocks = this.#convertBlocks(text.children);
    const notes = this.#notes.length ? [makeElement('hr'), makeElement('ol', {}, this.#notes)] : [];
    return makeElement('div', {}, [...blocks, ...notes, this.#takePending()]);
  }

  #convertBlocks(nodes: readonly XmlNode[], place: ListPlace | null = null): XmlElement[] {
    return joinLists(nodes.filter(isElement).flatMap((node) => this.#convertBlock(node, place)));
  }

  #convertBlock(element: XmlElement, place: ListPlace | null): XmlElement[] {
    const { name } = element;
    if (name === 'text:p' || name === 'text:h') return this.#convertParagraph(element);
    if (isHidden(element) || DROPPED.test(name)) return [];
    if (name === 'text:list') return this.#convertList(element, place);
    if (name === 'table:table') return this.#convertTable(element);
    if (INDEXES.test(name))
      return this.#convertBlocks(findChild(element, 'text:index-body')?.children ?? []);
    if (UNWRAPPED.test(name)) return this.#convertBlocks(element.children, place);
    // What else is between paragraphs: marks, and what is fixed to a page.
    const inline = this.#convertInlines([element]);
    const shown = inline.filter((node) => isElement(node) || node.trim());
    return [...(shown.length ? [makeElement('p', {}, shown)] : []), ...this.#takeAfter()];
  }

  #convertParagraph(paragraph: XmlElement): XmlElement[] {
    const { styles } = this.#from;
    const style = paragraph.attributes['text:style-name'];
    if (styles.find('paragraph', style, 'style:text-properties', 'text:display') === 'none')
      return [];
    const pending = this.#takePending() + (this.#pages?.beginParagraph(style) ?? '');
    const isContents = styles.isNamed(
      paragraph,
      ...Array.from({ length: 10 }, (_none, level) => `Contents_20_${level + 1}`),
    );
    const children = this.#convertInlines(
      isContents ? dropPageNumber(paragraph.children) : paragraph.children,
    );
    const outline = Number.parseInt(paragraph.attributes['text:outline-level'] ?? '', 10) || 1;
    const depth =
      paragraph.name === 'text:h' ? outline : styles.isNamed(paragraph, 'Title') ? 1 : null;
    const number =
      paragraph.name === 'text:h' && paragraph.attributes['text:is-list-header'] !== 'true'
        ? this.#lists.nextHeading(outline)
        : '';
    const content = [pending, number, ...children];
    const block =
      depth !== null
        ? makeElement(`h${Math.min(depth, 6)}`, {}, content)
        : styles.isNamed(paragraph, 'Preformatted_20_Text')
          ? makeElement('pre', {}, content)
          : makeElement('p', {}, content);
    const isQuote = styles.isNamed(paragraph, 'Quotations');
    return [isQuote ? makeElement('blockquote', {}, [block]) : block, ...this.#takeAfter()];
  }

  #convertList(list: XmlElement, parent: ListPlace | null): XmlElement[] {
    const place = this.#lists.open(list, parent);
    const items = childrenOf(list, 'text:list-item', 'text:list-header').flatMap((item) => {
      const label = this.#lists.next(item, place);
      return writeItem(label, this.#convertBlocks(item.children, place));
    });
    return joinLists(items);
  }

  #convertTable(table: XmlElement): XmlElement[] {
    const head = childrenOf(table, 'table:table-header-rows').flatMap((rows) =>
      this.#convertRows(rows, 'th'),
    );
    const rows = this.#convertRows(table, 'td');
    const sections = [makeElement('thead', {}, head), makeElement('tbody', {}, rows)];
    return [
      makeElement(
        'table',
        {},
        sections.filter(({ children }) => children.length),
      ),
    ];
  }

  #convertRows(parent: XmlElement, cellName: string): XmlElement[] {
    return childrenOf(parent).flatMap((child): XmlElement[] => {
      if (child.name === 'text:soft-page-break') this.#pending += this.#pages?.next() ?? '';
      if (/^table:table-(?:rows|row-group)$/.test(child.name))
        return this.#convertRows(child, cellName);
      if (child.name !== 'table:table-row') return [];
      const cells = childrenOf(child, 'table:table-cell').flatMap((cell) =>
        this.#convertCell(cell, cellName),
      );
      return [makeElement('tr', {}, cells)];
    });
  }

  #convertCell(cell: XmlElement, name: string): XmlElement[] {
    const { attributes } = cell;
    const spans = { colspan: 'table:number-columns-spanned', rowspan: 'table:number-rows-spanned' };
    const written: Record<string, string> = {};
    for (const [span, key] of Object.entries(spans)) {
      if (/^\d{1,4}$/.test(attributes[key] ?? '')) written[span] = attributes[key] ?? '';
    }
    const blocks = this.#convertBlocks(cell.children);
    const repeats = clamp(attributes['table:number-columns-repeated']);
    return Array.from({ length: repeats }, (_none, index) =>
      makeElement(name, written, index ? [] : blocks),
    );
  }

  #convertInlines(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#convertInline(node) : [node]));
  }

  #convertInline(element: XmlElement): XmlNode[] {
    const { name, attributes, children } = element;
    const { markers, comments } = this.#from;
    const mark = (marker: Marker) => [markers.place(marker)];
    switch (name) {
      case 'text:span':
        return this.#convertSpan(element);
      case 'text:a': {
        const href = attributes['xlink:href'] ?? '';
        return [makeElement('a', { href }, this.#convertInlines(children))];
      }
      case 'text:s':
        return [' '.repeat(clamp(attributes['text:c']))];
      case 'text:tab':
        return [' '];
      case 'text:line-break':
        return [makeElement('br')];
      case 'text:soft-page-break':
        return [this.#pages?.next() ?? ''];
      case 'text:note':
        return this.#convertNote(element);
      case 'text:bookmark':
      case 'text:bookmark-start':
      case 'text:reference-mark':
      case 'text:reference-mark-start':
        return this.#convertTarget(attributes['text:name'] ?? '');
      case 'office:annotation': {
        const comment = comments.get(element);
        return comment ? mark({ kind: 'start', comment: comment.id }) : [];
      }
      case 'office:annotation-end':
        return mark({ kind: 'end', comment: attributes['office:name'] ?? '' });
      case 'draw:frame':
        return this.#convertFrame(element);
      case 'text:p':
      case 'text:h':
      case 'text:list':
      case 'table:table':
        this.#after.push(...this.#convertBlock(element, null));
        return [];
      default:
        if (isHidden(element) || DROPPED.test(name)) return [];
        if (SHAPES.test(name)) this.#setAfter(element);
        return SHAPES.test(name) ? [] : this.#convertInlines(children);
    }
  }

  #convertTarget(fragment: string): XmlNode[] {
    return this.#targets.has(fragment)
      ? [this.#from.markers.place({ kind: 'target', fragment })]
      : [];
  }

  #convertSpan({ attributes, children }: XmlElement): XmlNode[] {
    const tags = listTags(this.#from.styles, attributes['text:style-name']);
    return (
      tags?.reduce((inner, tag) => [makeElement(tag, {}, inner)], this.#convertInlines(children)) ??
      []
    );
  }

  #convertNote(note: XmlElement): XmlNode[] {
    const number = String(this.#notes.length + 1);
    const [id, reference] = [`note-${number}`, `note-ref-${number}`];
    const item = makeElement('li');
    // Before its own notes, if it has any.
    this.#notes.push(item);
    const { markers } = this.#from;
    const target = (fragment: string) => markers.place({ kind: 'target', fragment });
    const after = this.#after;
    this.#after = [];
    item.children.push(
      target(id),
      ...this.#convertBlocks(findChild(note, 'text:note-body')?.children ?? []),
    );
    this.#after = after;
    const last = childrenOf(item, 'p').at(-1) ?? item;
    last.children.push(' ', makeElement('a', { href: `#${reference}` }, ['↑']));
    return [
      makeElement('sup', {}, [target(reference), makeElement('a', { href: `#${id}` }, [number])]),
    ];
  }

  /** A picture, a formula, or a box of text, which follows its paragraph. */
  #convertFrame(frame: XmlElement): XmlNode[] {
    const object = findChild(frame, 'draw:object');
    const formula =
      findChild(object, 'math') ?? this.#from.formulas.get(object?.attributes['xlink:href'] ?? '');
    if (formula) return [formula];
    if (findChild(frame, 'draw:text-box')) {
      this.#setAfter(frame);
      return [];
    }
    const image = findChild(frame, 'draw:image');
    if (!image) return [];
    const alt =
      ['svg:desc', 'svg:title'].map((name) => wordsOf(findChild(frame, name))).find(Boolean) ?? '';
    return [makeElement('img', { src: this.#keepPicture(image), alt })];
  }

  #keepPicture(image: XmlElement): string {
    const data = findChild(image, 'office:binary-data');
    const path = image.attributes['xlink:href'] ?? '';
    const key = data ? `inline-${this.pictures.size}` : path;
    if (!key) return '';
    this.pictures.set(key, data ? Buffer.from(textOf(data), 'base64') : null);
    return `picture:${key}`;
  }

  #setAfter(host: XmlElement): void {
    const boxes = childrenOf(host, 'draw:text-box');
    const outer = this.#after;
    this.#after = [];
    const blocks = [host, ...boxes].flatMap((box) =>
      this.#convertBlocks(
        childrenOf(box, 'text:p', 'text:h', 'text:list', 'table:table', 'text:section'),
      ),
    );
    this.#after = [...outer, ...blocks];
  }

  #takeAfter(): XmlElement[] {
    return this.#after.splice(0);
  }

  #takePending(): string {
    const pending = this.#pending;
    this.#pending = '';
    return pending;
  }
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true';
}

function clamp(repeats: string | undefined): number {
  return Math.min(Number.parseInt(repeats ?? '', 10) || 1, MAX_REPEATS);
}
