import type { CiteInStyle } from '../../shared/citation/citer';
import type { ExportContent } from '../../shared/export/exportContent';
import type { CallResult } from '../../shared/ipc/contract';
import type { ExportFormat, ExportOptions } from '../../shared/ipc/exportRequest';
import type { SpokenLanguage } from '../../shared/words/language';

/** Turns an article into a document of another format, whose own words are in `language` and whose sources `cite` cites. */
export type ExportArticle = (
  content: ExportContent,
  to: ExportFormat,
  language: SpokenLanguage,
  cite: CiteInStyle,
  options: ExportOptions,
) => Promise<CallResult<'article.export'>>;
