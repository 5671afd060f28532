import type { ExportContent } from '../../shared/export/exportContent';
import type { CallResult, ExportFormat } from '../../shared/ipc/contract';
import type { WordsLanguage } from '../../shared/words/language';

/** Turns an article into a document of another format, whose own words are in `language`. */
export type ExportArticle = (
  content: ExportContent,
  to: ExportFormat,
  language: WordsLanguage,
) => Promise<CallResult<'article.export'>>;
