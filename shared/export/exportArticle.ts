import type { ExportFormat } from '../ipc/contract';
import type { Words } from '../words/Words';
import { writeAnnotations } from './annotations/writeAnnotations';
import { type Arrangement, arrangeContent } from './arrangeContent';
import type { ExportContent } from './exportContent';
import { writeArticleHtml } from './html/writeArticleHtml';
import { writeArticleJson } from './json/writeArticleJson';
import { nameExport } from './makeFileName';
import { writeArticleMarkdown } from './markdown/writeArticleMarkdown';

type Writer = (content: ExportContent, arrangement: Arrangement, words: Words) => string;

const writers: Record<ExportFormat, Writer> = {
  markdown: writeArticleMarkdown,
  html: writeArticleHtml,
  jsonld: writeAnnotations,
  json: writeArticleJson,
};

/**
 * An article with its highlights as one file: its content (to be written as UTF-8) and a name for it. The file’s own text
 * is in `words`; the same content and words give the same file. Throws `not-found` if a link's source is
 * missing, `invalid` if a note can't be read.
 */
export function exportArticle(
  content: ExportContent,
  format: ExportFormat,
  words: Words,
): { content: string; fileName: string } {
  return {
    content: writers[format](content, arrangeContent(content), words),
    fileName: nameExport(content.article.title, format, words),
  };
}
