import type { CiteInStyle } from '../citation/citer';
import type { ExportFormat, ExportOptions } from '../ipc/exportRequest';
import type { Words } from '../words/Words';
import { writeAnnotations } from './annotations/writeAnnotations';
import { type Arrangement, arrangeContent, isTelling } from './arrangeContent';
import { type Citations, citeContent } from './citeContent';
import type { ExportContent } from './exportContent';
import { writeArticleHtml } from './html/writeArticleHtml';
import { writeArticleJson } from './json/writeArticleJson';
import { nameExport } from './makeFileName';
import { writeArticleMarkdown } from './markdown/writeArticleMarkdown';

type Writer = (
  content: ExportContent,
  arrangement: Arrangement,
  words: Words,
  citations: Citations,
  options: ExportOptions,
) => string;

const writers: Record<Exclude<ExportFormat, 'json'>, Writer> = {
  markdown: writeArticleMarkdown,
  html: writeArticleHtml,
  jsonld: (content, arrangement, words, citations, { positions }) =>
    writeAnnotations(content, arrangement, words, citations, positions),
};

/**
 * An article with its highlights as one file: its content (to be written as UTF-8) and a name for it. The file’s own text
 * is in `words`, and its sources are cited by `cite`; the same content, words and citations give the same file. Throws
 * `not-found` if a link's source is missing, `invalid` if a note can't be read.
 */
export async function exportArticle(
  content: ExportContent,
  format: ExportFormat,
  words: Words,
  cite: CiteInStyle,
  { positions = 'code-points', notes = 'margin' }: Partial<ExportOptions> = {},
): Promise<{ content: string; fileName: string }> {
  const arrangement = arrangeContent(content, notes === 'end' ? isTelling : undefined);
  const fileName = nameExport(content.article.title, format, words);
  // Only records, and no references.
  if (format === 'json') return { content: writeArticleJson(content, arrangement), fileName };
  const citations = await citeContent(arrangement, words, cite);
  return {
    content: writers[format](content, arrangement, words, citations, { positions, notes }),
    fileName,
  };
}
