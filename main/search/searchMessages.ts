import type { Failure } from '../../shared/ipc/envelope';
import type { ArticleId } from '../../shared/model/ids';
import type { SearchRequest } from '../../shared/search/searchResult';
import type { IndexPlace, ListedArticle, SearchIndex, SearchProgress } from './SearchIndex';

/** A call of the index in its worker. */
export type IndexCall =
  | { name: 'open'; args: [IndexPlace] }
  | { name: 'sync'; args: [readonly ListedArticle[]] }
  | { name: 'update'; args: [readonly ArticleId[], boolean] }
  | { name: 'find'; args: [SearchRequest] }
  | { name: 'tags'; args: [] }
  | { name: 'rebuild'; args: [] }
  | { name: 'close'; args: [] };

export type IndexRequest = IndexCall & { id: number };

export type IndexMessage =
  | { type: 'progress'; progress: SearchProgress }
  | { type: 'done'; id: number; result: unknown }
  | { type: 'failed'; id: number; failure: Failure; cause: unknown };

/** Does what a call asks. */
export function callIndex(index: SearchIndex, call: Exclude<IndexCall, { name: 'open' }>) {
  switch (call.name) {
    case 'sync':
      return index.sync(...call.args);
    case 'update':
      return index.update(...call.args);
    case 'find':
      return index.find(...call.args);
    case 'tags':
      return index.tags();
    case 'rebuild':
      return index.rebuild();
    case 'close':
      return index.close();
  }
}
