import { resolvePath } from '../archive/resolvePath';
import { childrenOf, descendantsOf, findChild, wordsOf, type XmlElement } from '../xml/xmlTree';
import type { Book } from './Book';
import { parseChapter } from './parseChapter';

/** An entry of a table of contents. */
export interface Entry {
  label: string;
  /** The place it leads to, as `placeOf` writes it; null for one that only has entries below. */
  place: string | null;
  entries: Entry[];
}

/** What a book has beside its chapters: its table of contents, and where its printed pages begin. */
export interface Contents {
  entries: Entry[];
  /** The printed numbers of pages, by the places where they begin. */
  pages: ReadonlyMap<string, string>;
}

/** A place in a book: a file and, unless it is its beginning, an id in it. Null for what is no place in the book. */
export function placeOf(from: string, href: string): string | null {
  const path = resolvePath(from, href);
  if (path === null) return null;
  const id = href.includes('#') ? href.slice(href.indexOf('#') + 1) : '';
  return id ? `${path}#${decode(id)}` : path;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (error) {
    if (error instanceof URIError) return id;
    throw error;
  }
}

export async function readContents(book: Book): Promise<Contents> {
  const navs = await listNavs(book);
  const ncx = book.ncx ? await book.readXml(book.ncx.path) : null;
  const path = book.nav?.path ?? '';
  const find = (type: string) => navs.find(({ attributes }) => attributes['epub:type'] === type);
  const entries = readList(findChild(find('toc'), 'ol'), path);
  const pages = descendantsOf(find('page-list'), 'a').map(
    (link) => [placeOf(path, link.attributes.href ?? ''), wordsOf(link)] as const,
  );
  const targets = descendantsOf(ncx ?? undefined, 'ncx:pageTarget').map(
    (target) => [placeOfPoint(target, book.ncx?.path ?? ''), labelOf(target)] as const,
  );
  return {
    entries: entries.length
      ? entries
      : readPoints(findChild(ncx ?? undefined, 'ncx:navMap'), book.ncx?.path ?? ''),
    pages: new Map(
      (pages.length ? pages : targets).flatMap(([place, label]) =>
        place && label ? [[place, label]] : [],
      ),
    ),
  };
}

async function listNavs(book: Book): Promise<XmlElement[]> {
  const bytes = book.nav ? await book.archive.read(book.nav.path) : null;
  return bytes ? descendantsOf(parseChapter(bytes), 'nav') : [];
}

function readList(list: XmlElement | undefined, path: string): Entry[] {
  return childrenOf(list, 'li').map((item) => {
    const label = findChild(item, 'a') ?? findChild(item, 'span');
    const { href } = label?.attributes ?? {};
    return {
      label: wordsOf(label),
      place: href === undefined ? null : placeOf(path, href),
      entries: readList(findChild(item, 'ol'), path),
    };
  });
}

function readPoints(parent: XmlElement | undefined, path: string): Entry[] {
  return childrenOf(parent, 'ncx:navPoint').map((point) => ({
    label: labelOf(point),
    place: placeOfPoint(point, path),
    entries: readPoints(point, path),
  }));
}

function labelOf(point: XmlElement): string {
  return wordsOf(findChild(point, 'ncx:navLabel', 'ncx:text')) || (point.attributes.value ?? '');
}

function placeOfPoint(point: XmlElement, path: string): string | null {
  return placeOf(path, findChild(point, 'ncx:content')?.attributes.src ?? '');
}
