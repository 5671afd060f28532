import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import type { Article } from '../../shared/model/article';
import type { DocumentJson } from '../../shared/model/document';
import { splitWords } from '../../shared/revision/compareWords';
import type { Importer, ImporterRequest, OnImportStep, PreparedArticle } from '../import/Importer';

/** The share of words two lines have in common where one is a new version of the other. */
const MIN_SHARED = 0.5;

/**
 * Prepares a newer version of an article as an import would. An import takes the title out of the text, unless the
 * person gave another one. Where the current text still begins with its title, the new one keeps its title too.
 */
export async function prepareUpdate(
  importer: Importer,
  { article, document }: { article: Article; document: DocumentJson },
  { name, bytes, format, options }: Pick<ImporterRequest, 'name' | 'bytes' | 'format' | 'options'>,
  onStep: OnImportStep,
  signal: AbortSignal,
): Promise<PreparedArticle> {
  const request = { name, bytes, format, options, ...(article.url && { url: article.url }) };
  const prepared = await importer.prepare(request, onStep, signal);
  const { title } = prepared.details;
  const isTaken = !isAlike(title, openingOf(prepared.document));
  if (!isTaken || !isAlike(title, openingOf(document))) return prepared;
  return importer.prepare({ ...request, title: article.title }, onStep, signal);
}

function openingOf(document: DocumentJson): string {
  return readArticleText(parseDocument(articleDocumentSchema, document)).blocks[0]?.text ?? '';
}

function isAlike(line: string, other: string): boolean {
  const words = (text: string) =>
    new Set(splitWords(text.toLowerCase()).filter((one) => /[\p{L}\p{N}]/u.test(one)));
  const [a, b] = [words(line), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= MIN_SHARED * Math.max(a.size, b.size);
}
