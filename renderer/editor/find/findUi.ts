import { createStore, type StoreApi } from 'zustand/vanilla';
import { defaultFindOptions, type FindOptions } from '../../../shared/find/FindOptions';
import type { DocumentRange } from '../painting/readVisibleRange';
import type { BlockSearch } from './createBlockSearches';

export type FindField = 'query' | 'replacement';

/** What is looked for in an article’s text, and how much of it there is. */
export interface FindState {
  readonly isShown: boolean;
  readonly query: string;
  readonly replacement: string;
  readonly options: FindOptions;
  /** Finds the matches in a block, which are marked; null while there is nothing to look for. */
  readonly search: BlockSearch | null;
  readonly matches: readonly DocumentRange[];
  /** Which match is selected, from 0; null if none is. */
  readonly current: number | null;
  /** The last step went round the end of the text, or its start. */
  readonly wrapped: 'end' | 'start' | null;
  /** The field to focus; it takes the focus as soon as it is rendered. */
  readonly wantedField: FindField | null;
}

export type FindUi = StoreApi<FindState>;

export function createFindUi(): FindUi {
  return createStore<FindState>(() => ({
    isShown: false,
    query: '',
    replacement: '',
    options: defaultFindOptions,
    search: null,
    matches: [],
    current: null,
    wrapped: null,
    wantedField: null,
  }));
}

/** Nothing is looked for any more. The query stays, for the next time. */
export function hideFind(ui: FindUi): void {
  ui.setState({ isShown: false, search: null, wrapped: null });
}
