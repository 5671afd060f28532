import type { Markers } from '../markers/Markers';
import {
  descendantsOf,
  findChild,
  isElement,
  makeElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xmlTree';
import { Fields } from './Fields';
import { listLabelProperties } from './listNumbering';
import type { Numbering } from './Numbering';
import { readNumber } from './properties';
import type { Styles } from './Styles';
import { writeFormula } from './writeFormula';

/** The styles that paragraphs get, by what they are; `styleMap` says what HTML they become. */
export const styleMap: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.Level${level} => h${level}:fresh`),
  "p.Code => pre:separator('\\n')",
  'p.Quote => blockquote > p:fresh',
];

/** What the parts of one document share while they are prepared. */
export interface Preparation {
  styles: Styles;
  numbering: Numbering;
  markers: Markers;
  /** The bookmarks that links lead to. */
  targets: ReadonlySet<string>;
  /** The comments that have a passage, not only a place. */
  passages: ReadonlySet<string>;
  /** Words of the paragraphs that are styled as the document’s title. */
  titles: string[];
}

const QUOTES = /^(?:(?:intense )?quote|quotations|block (?:text|quotation))$/i;
const CODE = /^(?:html preformatted|preformatted text|source code|code|plain text)$/i;
const UNWRAPPED = new Set(['w:fldSimple', 'w:bdo', 'w:dir', 'w:smartTag', 'w:customXml']);
const RENAMED: Readonly<Record<string, string>> = { 'w:ptab': 'w:tab', 'w:cr': 'w:br' };

/**
 * Prepares a part of a document in Word for mammoth: headings, lists, quotations and code by styles of ours, hidden text and
 * page numbers in tables of contents gone, markers for what mammoth knows nothing of (pages, comments, formulas).
 */
export class PartPreparer {
  readonly #shared: Preparation;
  readonly #hasPages: boolean;
  readonly #fields = new Fields();
  #page = 1;
  /** Markers between paragraphs, which go into the next. */
  #pending = '';
  /** Of the paragraph that is being prepared. */
  #properties: XmlElement | undefined;
  #isInParagraph = false;
  #boxes: XmlNode[] = [];

  constructor(shared: Preparation, hasPages = false) {
    this.#shared = shared;
    this.#hasPages = hasPages;
  }

  prepare(root: XmlElement): XmlElement {
    if (this.#hasPages) this.#pending += this.#placePage();
    const prepared = { ...root, children: this.#prepareAll(root.children) };
    const body = findChild(prepared, 'w:body');
    if (body && this.#pending) body.children.push(makeElement('w:p', {}, [makeRun(this.#pending)]));
    return prepared;
  }

  #prepareAll(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap((node) => (isElement(node) ? this.#prepareElement(node) : [node]));
  }

  #prepareElement(element: XmlElement): XmlNode[] {
    const { name, attributes } = element;
    switch (name) {
      case 'w:p':
        return this.#prepareParagraph(element);
      case 'w:r':
        return this.#prepareRun(element);
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        return this.#mark({
          kind: name === 'w:commentRangeStart' ? 'start' : 'end',
          comment: attributes['w:id'] ?? '',
        });
      case 'w:bookmarkStart': {
        const fragment = attributes['w:name'] ?? '';
        return this.#shared.targets.has(fragment) ? this.#mark({ kind: 'target', fragment }) : [];
      }
      case 'm:oMathPara':
        return descendantsOf(element, 'm:oMath').flatMap((math) => this.#placeFormula(math, true));
      case 'm:oMath':
        return this.#placeFormula(element, false);
      case 'mc:AlternateContent':
        return this.#prepareAlternatives(element);
      case 'w:sdt':
        // Only says what could be written there.
        return findChild(element, 'w:sdtPr', 'w:showingPlcHdr')
          ? []
          : this.#prepareChildren(element);
      case 'w:ruby':
        // Readings between the letters would keep words from being found.
        return this.#prepareAll(findChild(element, 'w:rubyBase')?.children ?? []);
      case 'w:altChunk':
      case 'w:subDoc':
        return [];
      default:
        return UNWRAPPED.has(name)
          ? this.#prepareAll(element.children)
          : this.#prepareChildren(element);
    }
  }

  #prepareChildren(element: XmlElement): XmlNode[] {
    const name = RENAMED[element.name] ?? element.name;
    return [{ ...element, name, children: this.#prepareAll(element.children) }];
  }

  #prepareParagraph(paragraph: XmlElement): XmlNode[] {
    // Text boxes hold paragraphs within a paragraph.
    const outer = [this.#properties, this.#isInParagraph, this.#boxes] as const;
    const properties = findChild(paragraph, 'w:pPr');
    const { styles, numbering, titles } = this.#shared;
    this.#properties = properties;
    this.#isInParagraph = true;
    this.#boxes = [];
    const pending = this.#pending;
    this.#pending = '';
    const content = this.#prepareAll(paragraph.children.filter((child) => child !== properties));
    const isTitle = styles.isNamed(properties, /^title$/i);
    const level = isTitle ? 1 : styles.headingLevel(properties);
    if (isTitle) titles.push(content.map(textOf).join(''));
    const label = numbering.next(properties);
    const list = label && listLabelProperties(label, level !== null, this.#shared.markers);
    const style = level === null ? this.#chooseStyle(properties) : `Level${level}`;
    const written = makeElement('w:pPr', {}, [
      ...(style ? [makeElement('w:pStyle', { 'w:val': style })] : []),
      ...(list?.properties ? [list.properties] : []),
    ]);
    const start = pending + (list?.text ?? '');
    const prepared = makeElement('w:p', {}, [
      written,
      ...(start ? [makeRun(start)] : []),
      ...content,
    ]);
    const boxes = this.#boxes;
    [this.#properties, this.#isInParagraph, this.#boxes] = outer;
    return [prepared, ...boxes];
  }

  #chooseStyle(properties: XmlElement | undefined): string | null {
    const { styles } = this.#shared;
    if (styles.isNamed(properties, QUOTES)) return 'Quote';
    return styles.isNamed(properties, CODE) ? 'Code' : null;
  }

  #prepareRun(run: XmlElement): XmlNode[] {
    const properties = findChild(run, 'w:rPr');
    const { styles, passages } = this.#shared;
    const isHidden = styles.isOn('w:vanish', properties, this.#properties);
    const isContents = styles.isNamed(this.#properties, /^toc \d$/i);
    const content = run.children.flatMap((child): XmlNode[] => {
      if (!isElement(child) || child === properties) return [];
      if (this.#fields.read(child)) return [child];
      if (child.name === 'w:lastRenderedPageBreak') return this.#hasPages ? [this.#nextPage()] : [];
      if (child.name === 'w:commentReference') {
        const comment = child.attributes['w:id'] ?? '';
        return passages.has(comment)
          ? []
          : [makeText(this.#shared.markers.place({ kind: 'start', comment }))];
      }
      if (isHidden || this.#fields.isUnseen(isContents)) return [];
      return this.#prepareElement(child);
    });
    const emphasis = ['w:b', 'w:i'].filter((property) => this.#isEmphasised(properties, property));
    const kept = (properties?.children ?? []).filter(
      (child) => isElement(child) && !['w:rStyle', 'w:b', 'w:i'].includes(child.name),
    );
    const written = makeElement('w:rPr', {}, [
      ...kept,
      ...emphasis.map((name) => makeElement(name)),
      ...raise(properties),
    ]);
    return content.length ? [{ ...run, children: [written, ...content] }] : [];
  }

  /** By the run itself or its style: what all of a paragraph is in is no emphasis. */
  #isEmphasised(properties: XmlElement | undefined, property: string): boolean {
    const isComplex = findChild(properties, 'w:rtl') !== undefined;
    return this.#shared.styles.isOn(
      isComplex ? `${property}Cs` : property,
      properties,
      noParagraph,
    );
  }

  #nextPage(): XmlElement {
    this.#page += 1;
    return makeText(this.#placePage());
  }

  #placePage(): string {
    const page = this.#page;
    return this.#shared.markers.place({
      kind: 'locator',
      locator: { label: 'page', page, printed: String(page) },
    });
  }

  #mark(marker: Parameters<Markers['place']>[0]): XmlNode[] {
    const character = this.#shared.markers.place(marker);
    if (this.#isInParagraph) return [makeRun(character)];
    this.#pending += character;
    return [];
  }

  #placeFormula(math: XmlElement, isDisplayed: boolean): XmlNode[] {
    const tex = writeFormula(math);
    return tex ? this.#mark({ kind: 'formula', tex, isDisplayed }) : [];
  }

  /** Text boxes follow their paragraph; of other things, such as pictures, the first version that mammoth knows is taken. */
  #prepareAlternatives(element: XmlElement): XmlNode[] {
    const choice = findChild(element, 'mc:Choice');
    const fallback = findChild(element, 'mc:Fallback');
    const [host] = [choice, fallback].filter(
      (version) => descendantsOf(version, 'w:txbxContent').length,
    );
    if (host) {
      for (const box of outermost(host)) {
        this.#isInParagraph = false;
        this.#boxes.push(...this.#prepareAll(box.children));
        this.#isInParagraph = true;
      }
      return [];
    }
    const version = descendantsOf(choice, 'pic:pic', 'm:oMath').length
      ? choice
      : (fallback ?? choice);
    return this.#prepareAll(version?.children ?? []);
  }
}

/** What is only set higher or lower is meant to be superscript or subscript. */
function raise(properties: XmlElement | undefined): XmlElement[] {
  const halfPoints = readNumber(properties, 'w:position') ?? 0;
  if (halfPoints === 0 || findChild(properties, 'w:vertAlign')) return [];
  const place = halfPoints > 0 ? 'superscript' : 'subscript';
  return [makeElement('w:vertAlign', { 'w:val': place })];
}

const noParagraph = makeElement('w:pPr', {}, [makeElement('w:pStyle', { 'w:val': '' })]);

/** The text boxes in an element that are not in another. */
function outermost(element: XmlElement): XmlElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'w:txbxContent' ? [child] : outermost(child)));
}

function makeText(text: string): XmlElement {
  return makeElement('w:t', { 'xml:space': 'preserve' }, [text]);
}

function makeRun(text: string): XmlElement {
  return makeElement('w:r', {}, [makeText(text)]);
}
