import type { SameArticle } from '../../shared/ipc/importRequest';
import { canonicalUrl } from '../storage/canonicalUrl';
import { sha256 } from '../storage/files/sha256';
import type { LibraryStorage } from '../storage/LibraryStorage';

/** The articles that were made from the same bytes, or have the same address: those in the trash last, then by bytes first. */
export function findSame(
  { index }: Pick<LibraryStorage, 'index'>,
  bytes: Uint8Array,
  url: string,
): SameArticle[] {
  const hash = sha256(bytes);
  return index
    .findSame(hash, canonicalUrl(url))
    .map(({ summary, original }): SameArticle => {
      const { id, title, importedAt, trashedAt } = summary;
      const by = original.startsWith(hash) ? 'file' : 'url';
      return { article: id, title, importedAt, trashedAt, by };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.importedAt < b.importedAt ? 1 : -1));
}

function rank({ by, trashedAt }: SameArticle): number {
  return Number(trashedAt !== null) * 2 + Number(by === 'url');
}
