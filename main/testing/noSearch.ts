import type { OpenSearch } from '../search/openSearch';

/** For libraries in which nothing is searched. */
export const noSearch: OpenSearch = () => Promise.reject(new Error('Nothing is searched here.'));
