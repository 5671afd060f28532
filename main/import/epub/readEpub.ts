import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { readPictures } from '../archive/readPictures';
import type { Reader } from '../formats/ImportFormat';
import { Markers } from '../markers/Markers';
import { readBlocks } from '../markers/readBlocks';
import { settleMarkers } from '../markers/settleMarkers';
import { tidyDocument } from '../tidyDocument';
import { descendantsOf, makeElement, wordsOf, type XmlElement } from '../xml/xmlTree';
import { Book } from './Book';
import { parseChapter } from './parseChapter';
import { readBookDetails } from './readBookDetails';
import { type Entry, placeOf, readContents } from './readContents';
import { type BookState, settleChapter, typesOf } from './settleChapter';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

interface Chapter {
  path: string;
  root: XmlElement;
}

/**
 * Reads an e-book as one article: its chapters in reading order, with its pictures, its notes, its printed pages where it
 * knows them, and its table of contents as links. Throws `invalid` for an archive that is no book, `unsupported` for one that is
 * protected against copying, and `too-large` for one with more paragraphs than an article can have.
 */
export const readEpub: Reader = async ({ bytes, onProgress }) => {
  const book = await Book.open(bytes);
  const contents = await readContents(book);
  const chapters = await readChapters(book);
  if (!chapters.length) throw new AttestError('invalid', message('documents.notBook'));
  const state: BookState = {
    markers: new Markers(),
    fragments: nameFragments(chapters, contents.entries),
    pages: contents.pages,
    pageCount: 0,
    pictures: new Set(),
    hasFile: (path) => book.archive.has(path),
  };
  const pieces = chapters.map(({ path, root }) => {
    addHeading(root, path, contents.entries);
    return settleChapter(root, path, state);
  });
  const cover = book.cover?.path;
  if (cover && !state.pictures.has(cover) && book.archive.has(cover)) {
    state.pictures.add(cover);
    pieces.unshift(
      makeElement('div', {}, [makeElement('img', { src: `picture:${cover}`, alt: '' })]),
    );
  }
  const hasOwnContents = [book.nav?.path, ...book.listGuide('toc')].some((path) =>
    chapters.some((chapter) => chapter.path === path),
  );
  if (!hasOwnContents && contents.entries.length > 1) {
    pieces.splice(
      cover ? 1 : 0,
      0,
      makeElement('div', {}, [writeEntries(contents.entries, state.fragments)]),
    );
  }
  const marked = readBlocks(pieces, state.markers, onProgress);
  return {
    document: tidyDocument(settleMarkers(marked, state.markers)),
    details: readBookDetails(book.metadata),
    direction: book.spine?.attributes['page-progression-direction'] === 'rtl' ? 'rtl' : null,
    pictures: await readPictures(book.archive, state.pictures),
  };
};

async function readChapters(book: Book): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const { path, mediaType } of book.chapters) {
    const bytes =
      /html|xml$/.test(mediaType) && mediaType !== 'image/svg+xml'
        ? await book.archive.read(path)
        : null;
    if (!bytes) continue;
    const root = parseChapter(bytes);
    // Notes lead back to them.
    for (const [index, link] of listNoteReferences(root).entries()) {
      link.attributes.id ||= `noteref-${index + 1}`;
    }
    chapters.push({ path, root });
  }
  return chapters;
}

function listNoteReferences(root: XmlElement): XmlElement[] {
  return descendantsOf(root, 'a').filter((link) => typesOf(link).includes('noteref'));
}

/** Names of their own for all places that links and the table of contents lead to. */
function nameFragments(
  chapters: readonly Chapter[],
  entries: readonly Entry[],
): Map<string, string> {
  const links = chapters.flatMap(({ path, root }) =>
    descendantsOf(root, 'a').flatMap(({ attributes }) =>
      attributes.href === undefined ? [] : (placeOf(path, attributes.href) ?? []),
    ),
  );
  const references = chapters.flatMap(({ path, root }) =>
    listNoteReferences(root).map(({ attributes }) => `${path}#${attributes.id}`),
  );
  const index = new Map(chapters.map(({ path }, number) => [path, number + 1]));
  const fragments = new Map<string, string>();
  for (const place of [...links, ...listPlaces(entries), ...references]) {
    const cut = place.indexOf('#');
    const number = index.get(cut < 0 ? place : place.slice(0, cut));
    if (number === undefined) continue;
    fragments.set(
      place,
      cut < 0 ? `chapter-${number}` : `chapter-${number}-${place.slice(cut + 1)}`,
    );
  }
  return fragments;
}

function listPlaces(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => [
    ...(entry.place === null ? [] : [entry.place]),
    ...listPlaces(entry.entries),
  ]);
}

function writeEntries(
  entries: readonly Entry[],
  fragments: ReadonlyMap<string, string>,
): XmlElement {
  return makeElement(
    'ul',
    {},
    entries.map(({ label, place, entries: below }) => {
      const fragment = fragments.get(place ?? '');
      const words =
        fragment === undefined ? label : makeElement('a', { href: `#${fragment}` }, [label]);
      return makeElement('li', {}, [
        makeElement('p', {}, [words]),
        ...(below.length ? [writeEntries(below, fragments)] : []),
      ]);
    }),
  );
}

/** Gives a chapter without any heading the one that the table of contents has for it. */
function addHeading(root: XmlElement, path: string, entries: readonly Entry[], depth = 1): boolean {
  if (depth === 1 && descendantsOf(root, ...HEADINGS).some((heading) => wordsOf(heading)))
    return false;
  for (const { place, label, entries: below } of entries) {
    if (place?.split('#', 1)[0] === path && label) {
      const body = descendantsOf(root, 'body')[0] ?? root;
      body.children.unshift(makeElement(`h${Math.min(depth, 6)}`, {}, [label]));
      return true;
    }
    if (addHeading(root, path, below, depth + 1)) return true;
  }
  return false;
}
