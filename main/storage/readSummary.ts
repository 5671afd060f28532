import { countWords } from '../../shared/document/countWords';
import { plainText } from '../../shared/document/plainText';
import { summariseArticle } from '../../shared/library/summariseArticle';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import type { Text } from '../../shared/model/text';
import { asAnnotationsOf, asArticleOf } from './asArticleOf';
import { canonicalUrl } from './canonicalUrl';
import type { FileStamp } from './files/fileStamp';
import type { LibraryFolder } from './files/LibraryFolder';
import { readStored, type StorageContext } from './files/readStored';
import { onDisk } from './files/storageError';
import { articleFileSchema } from './formats/articleFileSchema';
import { type IndexEntry, joinIds } from './formats/indexFormat';
import { annotationsFormat, noAnnotations } from './formats/recordsFormat';
import type { LibraryPaths } from './libraryPaths';

/** The state of an article’s two files, as the index keeps it to see which have changed. */
export interface ArticleStamps {
  text: string;
  annotations: string;
}

export function isSameState(a: ArticleStamps | undefined, b: ArticleStamps): boolean {
  return a?.text === b.text && a.annotations === b.annotations;
}

/** A stamp as text; empty where there is no file. Inodes are left out, since a copied library has others. */
export function stampText(stamp: FileStamp | null): string {
  return stamp ? `${stamp.mtimeNs}:${stamp.ctimeNs}:${stamp.size}` : '';
}

/** By what the index recognises the same article when it comes in again. */
export function originOf(
  { url }: Pick<Article, 'url'>,
  { original }: Pick<Text, 'original'>,
): Pick<IndexEntry, 'original' | 'url'> {
  return { original: original?.attachment ?? '', url: canonicalUrl(url) };
}

export async function readArticleStamps(
  files: LibraryFolder,
  paths: LibraryPaths,
  id: ArticleId,
): Promise<ArticleStamps> {
  const [text, annotations] = await Promise.all([
    files.stamp(paths.text(id)),
    files.stamp(paths.annotations(id)),
  ]);
  return { text: stampText(text), annotations: stampText(annotations) };
}

/**
 * Reads what the index keeps of an article from its files, without building its text. Null where it has no text that
 * can be read. `isLost`: it has no annotations, or they are lost.
 */
export function readSummary(
  paths: LibraryPaths,
  id: ArticleId,
  context: StorageContext,
): Promise<{ entry: IndexEntry; isLost: boolean } | null> {
  return onDisk(paths.article(id), async () => {
    const [text, annotations] = await Promise.all([
      readStored(paths.text(id), { kind: 'article', parse: articleFileSchema.parse }, context),
      readStored(paths.annotations(id), annotationsFormat, context),
    ]);
    if (!text.data) return null;
    const { article, document } = text.data;
    const own = asAnnotationsOf(id, annotations.data ?? noAnnotations);
    const records = { article: asArticleOf(id, article), ...own };
    return {
      entry: {
        summary: summariseArticle(records, countWords(plainText(document))),
        highlights: joinIds(own.highlights.keys()),
        ...originOf(article, text.data.text),
        stamps: { text: stampText(text.stamp), annotations: stampText(annotations.stamp) },
      },
      isLost: annotations.data === null && annotations.stamp === null,
    };
  });
}
