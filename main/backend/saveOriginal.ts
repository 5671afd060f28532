import type { Article, ArticleFormat } from '../../shared/model/article';
import type { ImporterRequest, PreparedArticle } from '../import/Importer';
import type { LibraryStorage } from '../storage/LibraryStorage';

const extensions: Record<ArticleFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Keeps the bytes that a text came in, and answers what the article's record says of them. */
export async function saveOriginal(
  storage: LibraryStorage,
  { name, bytes }: Pick<ImporterRequest, 'name' | 'bytes'>,
  { format, encoding }: Pick<PreparedArticle, 'format' | 'encoding'>,
): Promise<NonNullable<Article['original']>> {
  const attachment = await storage.saveAttachment(bytes, extensionOf(name, format));
  return { attachment, name, format, encoding };
}

/** The name's own ending, or that of its format. */
function extensionOf(name: string, format: ArticleFormat): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? extensions[format];
}
