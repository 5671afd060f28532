import { resolvePath } from '../archive/resolvePath';
import type { Markers } from '../markers/Markers';
import {
  descendantsOf,
  findChild,
  isElement,
  makeElement,
  wordsOf,
  type XmlElement,
  type XmlNode,
} from '../xml/xmlTree';
import { placeOf } from './readContents';

/** What all chapters of a book share. */
export interface BookState {
  markers: Markers;
  /** The fragments of all places that something leads to. */
  fragments: ReadonlyMap<string, string>;
  /** The printed numbers of pages by the places where they begin. */
  pages: ReadonlyMap<string, string>;
  /** How many pages have begun. */
  pageCount: number;
  /** The paths of pictures that are shown. */
  pictures: Set<string>;
  hasFile(path: string): boolean;
}

/** Of a page, in letters. */
const LONGEST_NUMBER = 12;

const DROPPED = new Set([
  'head',
  'script',
  'style',
  'template',
  'rt',
  'rp',
  'case',
  'trigger',
  'switch',
]);
const NAVIGATION = new Set(['landmarks', 'page-list', 'lot', 'loi']);
const NOTES = new Set(['footnote', 'endnote', 'rearnote', 'note']);
const ROLES: Readonly<Record<string, string>> = {
  'doc-pagebreak': 'pagebreak',
  'doc-noteref': 'noteref',
  'doc-footnote': 'footnote',
  'doc-endnote': 'endnote',
  'doc-pagelist': 'page-list',
};

/** What an element is in its book: by `epub:type`, or by its role. A chapter parsed as a page has the former in full. */
export function typesOf({ attributes }: XmlElement): string[] {
  const types = (attributes['epub:type'] ?? '').split(/\s+/).filter(Boolean);
  const role = ROLES[attributes.role ?? ''];
  return role ? [...types, role] : types;
}

/** A chapter as HTML for `readBody`, with markers for its pages and for what links lead to. */
export function settleChapter(root: XmlElement, path: string, book: BookState): XmlElement {
  const body = findChild(root, 'body') ?? root;
  const start = placeMarkers(path, path, book);
  /** Notes that stand where they are referred to, and follow the chapter. */
  const notes: XmlElement[] = [];

  /** The names of links by the places that they lead to; of several, the first. */
  const references = new Map<string, string>();
  for (const { attributes } of descendantsOf(body, 'a')) {
    const found = placeOf(path, attributes.href ?? '');
    if (found && attributes.id && !references.has(found)) references.set(found, attributes.id);
  }

  const settle = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return [node];
    const { name, attributes } = node;
    const types = typesOf(node);
    if (attributes.hidden !== undefined && !types.some((type) => NOTES.has(type))) return [];
    if (name === 'epub:switch')
      return findChild(node, 'epub:default')?.children.flatMap(settle) ?? [];
    if (DROPPED.has(name) || name.startsWith('epub:')) return [];
    if (name === 'nav')
      return types.some((type) => NAVIGATION.has(type)) ? [] : settleNavigation(node);
    if (name === 'svg') return settleDrawing(node);
    if (name === 'img') return [settlePicture(node, attributes.src ?? '')];
    const marked = attributes.id ? placeMarkers(`${path}#${attributes.id}`, path, book) : '';
    if (types.includes('pagebreak')) {
      const isPlaced = book.pages.has(`${path}#${attributes.id}`);
      // One that was never closed has swallowed what follows.
      const words = wordsOf(node).length > LONGEST_NUMBER ? settleAll(node) : [];
      return [marked + (isPlaced ? '' : placePage(nameOfPage(node), book)), ...words];
    }
    if (name === 'a') return [marked, settleLink(node, types)];
    if (name === 'aside' && types.some((type) => NOTES.has(type))) {
      notes.push(makeElement('div', {}, [marked, ...settleAll(node), ...linkBack(node)]));
      return [];
    }
    const kept = name === 'hgroup' ? 'div' : name;
    return place(marked, { name: kept, attributes, children: settleAll(node) });
  };
  const settleAll = ({ children }: XmlElement) => children.flatMap(settle);

  const settleNavigation = (nav: XmlElement): XmlNode[] =>
    settleAll(nav).map((node) =>
      isElement(node) && node.name === 'ol' ? { ...node, name: 'ul' } : node,
    );

  const settleLink = (link: XmlElement, types: readonly string[]): XmlElement => {
    const { href = '' } = link.attributes;
    const found = placeOf(path, href);
    const fragment = found === null ? undefined : book.fragments.get(found);
    const address = fragment === undefined ? href : `#${fragment}`;
    const written = makeElement('a', { href: address }, settleAll(link));
    return types.includes('noteref') && !descendantsOf(link, 'sup').length
      ? makeElement('sup', {}, [written])
      : written;
  };

  /** For a note that doesn’t lead back itself. */
  const linkBack = (note: XmlElement): XmlNode[] => {
    const name = references.get(`${path}#${note.attributes.id}`);
    const fragment = name === undefined ? undefined : book.fragments.get(`${path}#${name}`);
    const isThere = descendantsOf(note, 'a').some((link) =>
      link.attributes.href?.endsWith(`#${name}`),
    );
    return fragment === undefined || isThere
      ? []
      : [' ', makeElement('a', { href: `#${fragment}` }, ['↑'])];
  };

  const settlePicture = (image: XmlElement, src: string): XmlElement => {
    const file = resolvePath(path, src);
    const { alt = '' } = image.attributes;
    if (file === null || !book.hasFile(file)) return makeElement('img', { src: '', alt });
    book.pictures.add(file);
    return makeElement('img', { src: `picture:${file}`, alt });
  };

  /** A drawing that only shows a picture is that picture. */
  const settleDrawing = (svg: XmlElement): XmlNode[] => {
    const [image] = descendantsOf(svg, 'image');
    const src = image?.attributes['xlink:href'] ?? image?.attributes.href;
    const alt = wordsOf(findChild(svg, 'title') ?? findChild(svg, 'desc'));
    return src === undefined ? [svg] : [settlePicture(makeElement('image', { alt }), src)];
  };

  const children = settleAll(body);
  const rule = notes.length ? [makeElement('hr')] : [];
  return makeElement('div', {}, [start, ...children, ...rule, ...notes]);
}

/** Elements in which text would be put before them, or that hold none. */
const STRUCTURE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl', 'br', 'hr']);

function place(marked: string, element: XmlElement): XmlNode[] {
  if (!marked) return [element];
  if (STRUCTURE.has(element.name)) return [marked, element];
  return [{ ...element, children: [marked, ...element.children] }];
}

/** What stands at a place that something leads to, or where a printed page begins. */
function placeMarkers(found: string, _path: string, book: BookState): string {
  const fragment = book.fragments.get(found);
  const page = book.pages.get(found);
  const target = fragment === undefined ? '' : book.markers.place({ kind: 'target', fragment });
  return target + (page === undefined ? '' : placePage(page, book));
}

function placePage(printed: string, book: BookState): string {
  book.pageCount += 1;
  const page = book.pageCount;
  return book.markers.place({
    kind: 'locator',
    locator: { label: 'page', page, printed: printed || String(page) },
  });
}

/** What a page’s beginning says that the page is called. */
function nameOfPage(element: XmlElement): string {
  const { title, 'aria-label': label, id } = element.attributes;
  const words = wordsOf(element).length > LONGEST_NUMBER ? '' : wordsOf(element);
  const said = title || label || words || /(\d+|[ivxlc]+)$/i.exec(id ?? '')?.[1] || '';
  return said.replace(/^(?:page|pg|p)\.?\s+/i, '').trim();
}
