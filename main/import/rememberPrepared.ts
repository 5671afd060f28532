import type { Importer, PreparedArticle } from './Importer';

/**
 * An importer that prepares the same bytes for the same request only once. So the command line can prepare an article
 * before it opens the library, which others wait for, and hand the library the importer that has done its work.
 */
export function rememberPrepared(importer: Importer): Importer {
  const known = new WeakMap<Uint8Array, Map<string, PreparedArticle>>();
  return {
    async prepare(request, onProgress, signal) {
      const { bytes, name, format, title, url } = request;
      const articles = known.get(bytes) ?? new Map<string, PreparedArticle>();
      known.set(bytes, articles);
      const key = JSON.stringify({ name, format, title, url });
      const article = articles.get(key) ?? (await importer.prepare(request, onProgress, signal));
      articles.set(key, article);
      return article;
    },
  };
}
