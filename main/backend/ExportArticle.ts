import type { ExportContent } from '../../shared/export/exportContent';
import type { CallResult, ExportFormat } from '../../shared/ipc/contract';

/** Turns an article into a document of another format. */
export type ExportArticle = (
  content: ExportContent,
  to: ExportFormat,
) => Promise<CallResult<'article.export'>>;
