import type { ExportFormat, PositionUnit } from '../ipc/contract';
import type { Words } from '../words/Words';
import { writeAnnotations } from './annotations/writeAnnotations';
import { type Arrangement, arrangeContent } from './arrangeContent';
import type { ExportContent } from './exportContent';
import { writeArticleHtml } from './html/writeArticleHtml';
import { writeArticleJson } from './json/writeArticleJson';
import { nameExport } from './makeFileName';
import { writeArticleMarkdown } from './markdown/writeArticleMarkdown';

type Writer = (
  content: ExportContent,
  arrangement: Arrangement,
  words: Words,
  positions: PositionUnit,
) => string;

const writers: Record<ExportFormat, Writer> = {
  markdown: writeArticleMarkdown,
  html: writeArticleHtml,
  jsonld: writeAnnotations,
  json: writeArticleJson,
};

/**
 * An article with its highlights as one file: its content (to be written as UTF-8) and a name for it. The file’s own text
 * is in `words`; the same content and words give the same file. Throws `not-found` if a link's source is
 * missing, `invalid` if a note can't be read. `positions` are those of Web Annotations.
 */
export function exportArticle(
  content: ExportContent,
  format: ExportFormat,
  words: Words,
  positions: PositionUnit = 'code-points',
): { content: string; fileName: string } {
  return {
    content: writers[format](content, arrangeContent(content), words, positions),
    fileName: nameExport(content.article.title, format, words),
  };
}
