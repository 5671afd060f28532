import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import type { Capture } from '../model/capture';
import type { CitationStyle } from '../model/citationStyle';
import type { Collection } from '../model/collection';
import type { Highlight, HighlightRef } from '../model/highlight';
import type {
  ArticleId,
  CaptureId,
  CitationStyleId,
  CollectionId,
  HighlightId,
  LinkId,
  SavedSearchId,
  SourceId,
} from '../model/ids';
import type { Link } from '../model/link';
import type { RecordsIn, recordTypes } from '../model/records';
import type { SavedSearch } from '../model/savedSearch';
import type { Source } from '../model/source';
import type { Text, TextOwner } from '../model/text';
import { message } from '../words/message';

/** An article with everything that belongs to it, except its text. */
export interface ArticleRecords extends RecordsIn<'article'> {}

/** The library's own records. */
export interface LibraryRecords extends RecordsIn<'library'> {}

/** A whole text. `version` counts its edits since it was loaded. */
export interface TextState extends Text {
  readonly document: Node;
  readonly version: number;
}

/** A whole article. */
export interface ArticleState extends ArticleRecords {
  readonly text: TextState;
}

/** The loaded part of a library. A command sees the articles that it asked for. */
export interface LibraryState extends LibraryRecords {
  readonly articles: ReadonlyMap<ArticleId, ArticleState>;
}

/** The text of that owner, or `not-found`. */
export function requireText(state: LibraryState, owner: TextOwner): TextState {
  return requireArticle(state, owner).text;
}

/** The article, or `not-found`. */
export function requireArticle(state: LibraryState, id: ArticleId): ArticleState {
  const article = state.articles.get(id);
  if (!article) throw notFound('article', id);
  return article;
}

/** The version of the text that offsets were read from, where it may have changed since. */
export const textVersionSchema = z.int().nonnegative().optional();

/** Throws `conflict` where `version`, that of the text as it was seen, is no longer current. */
export function requireVersion(text: TextState, version: number | undefined): void {
  if (version === undefined || version === text.version) return;
  throw new AttestError('conflict', message('core.textChanged'));
}

/** The articles that these highlights are in. */
export function articlesOfHighlights(highlights: readonly HighlightRef[]): ArticleId[] {
  return [...new Set(highlights.map(({ article }) => article))];
}

/** The highlight of that article, or `not-found`. */
export function requireHighlight(records: ArticleRecords, id: HighlightId): Highlight {
  const highlight = records.highlights.get(id);
  if (!highlight) throw notFound('highlight', id);
  return highlight;
}

/** The link of that article, or `not-found`. */
export function requireLink(records: ArticleRecords, id: LinkId): Link {
  const link = records.links.get(id);
  if (!link) throw notFound('link', id);
  return link;
}

/** The source, or `not-found`. */
export function requireSource(state: Pick<LibraryState, 'sources'>, id: SourceId): Source {
  const source = state.sources.get(id);
  if (!source) throw notFound('source', id);
  return source;
}

/** The capture, or `not-found`. */
export function requireCapture(state: Pick<LibraryState, 'captures'>, id: CaptureId): Capture {
  const capture = state.captures.get(id);
  if (!capture) throw notFound('capture', id);
  return capture;
}

/** The citation style, or `not-found`. */
export function requireCitationStyle(state: LibraryState, id: CitationStyleId): CitationStyle {
  const style = state.citationStyles.get(id);
  if (!style) throw notFound('citationStyle', id);
  return style;
}

/** The collection, or `not-found`. */
export function requireCollection(state: LibraryState, id: CollectionId): Collection {
  const collection = state.collections.get(id);
  if (!collection) throw notFound('collection', id);
  return collection;
}

/** The saved search, or `not-found`. */
export function requireSavedSearch(state: LibraryState, id: SavedSearchId): SavedSearch {
  const search = state.savedSearches.get(id);
  if (!search) throw notFound('savedSearch', id);
  return search;
}

/** The kinds of record that can be missing. */
type FoundKind = Exclude<(typeof recordTypes)[number]['kind'], 'library'>;

/** The error for an id that is not in this library. */
export function notFound(kind: FoundKind, id: string): AttestError {
  return new AttestError('not-found', message(`core.notFound.${kind}`, { id }));
}
