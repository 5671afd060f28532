import type { ArticleId } from '../../shared/model/ids';
import type { SearchRequest, SearchResult } from '../../shared/search/searchResult';
import type { ArticleStamps } from '../storage/readSummary';

/** How far the index is. */
export interface SearchProgress {
  done: number;
  total: number;
}

/** An article of the library, and the state of its files. */
export type ListedArticle = readonly [id: ArticleId, stamps: ArticleStamps];

/**
 * The index of a library’s words. Nothing is asked of it before `sync`, which is answered at once; it then reads in the
 * background what it doesn’t know yet.
 */
export interface SearchIndex {
  /** Brings the index in line with the library: these articles, oldest first, its sources, and its own records. */
  sync(articles: readonly ListedArticle[]): Promise<void>;
  /** Reads again what may have changed: these articles, and with `isShared` the sources and the library’s own records. */
  update(articles: readonly ArticleId[], isShared: boolean): Promise<void>;
  find(request: SearchRequest): Promise<SearchResult>;
  /** All tags, each once. */
  tags(): Promise<string[]>;
  /** Makes the index anew. */
  rebuild(): Promise<void>;
  /** Ends whatever it is doing. */
  close(): Promise<void>;
}

/** What an index is opened with: the library’s folder, and a folder of its own. */
export interface IndexPlace {
  library: string;
  folder: string;
}

export type OpenIndex = (
  place: IndexPlace,
  onProgress: (progress: SearchProgress) => void,
) => Promise<SearchIndex>;
