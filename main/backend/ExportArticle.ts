import type { ExportContent } from '../../shared/export/exportContent';
import type { CallResult, ExportFormat, PositionUnit } from '../../shared/ipc/contract';
import type { SpokenLanguage } from '../../shared/words/language';

/** Turns an article into a document of another format, whose own words are in `language`. */
export type ExportArticle = (
  content: ExportContent,
  to: ExportFormat,
  language: SpokenLanguage,
  positions: PositionUnit,
) => Promise<CallResult<'article.export'>>;
