import type { ExportFormat } from '../ipc/contract';
import { writeAnnotations } from './annotations/writeAnnotations';
import { type Arrangement, arrangeContent } from './arrangeContent';
import type { ExportContent } from './exportContent';
import { writeArticleHtml } from './html/writeArticleHtml';
import { writeArticleJson } from './json/writeArticleJson';
import { makeFileName } from './makeFileName';
import { writeArticleMarkdown } from './markdown/writeArticleMarkdown';

interface FormatWriter {
  extension: string;
  write(content: ExportContent, arrangement: Arrangement): string;
}

const writers: Record<ExportFormat, FormatWriter> = {
  markdown: { extension: 'md', write: writeArticleMarkdown },
  html: { extension: 'html', write: writeArticleHtml },
  jsonld: { extension: 'jsonld', write: writeAnnotations },
  json: { extension: 'json', write: writeArticleJson },
};

/**
 * An article with its highlights as one file: its content (to be written as UTF-8) and a name for it.
 * The same content gives the same file. Throws `not-found` where a link's source is missing, `invalid`
 * where a note can't be read.
 */
export function exportArticle(
  content: ExportContent,
  format: ExportFormat,
): { content: string; fileName: string } {
  const { extension, write } = writers[format];
  return {
    content: write(content, arrangeContent(content)),
    fileName: makeFileName(content.article.title, extension),
  };
}
