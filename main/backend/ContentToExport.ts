import type { CallResult, ExportFormat } from '../../shared/ipc/contract';
import type { ArticleState } from '../../shared/library/state';
import type { Highlight } from '../../shared/model/highlight';
import type { Label } from '../../shared/model/label';
import type { Link } from '../../shared/model/link';
import type { Source } from '../../shared/model/source';
import type { Timestamp } from '../../shared/model/timestamp';

/** An article with all that an export may show of it. */
export interface ContentToExport extends Pick<ArticleState, 'article' | 'document'> {
  readonly highlights: readonly Highlight[];
  readonly links: readonly Link[];
  readonly sources: readonly Source[];
  readonly labels: readonly Label[];
  readonly generatedAt: Timestamp;
}

/** Turns an article into a document of another format. */
export type ExportArticle = (
  content: ContentToExport,
  to: ExportFormat,
) => Promise<CallResult<'article.export'>>;
