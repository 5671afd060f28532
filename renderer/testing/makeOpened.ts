import type { CallResult } from '../../shared/ipc/contract';
import { noMarks } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { makeFirstRevision } from '../../shared/model/revision';

/** What opening an article answers, for tests: one without text. */
export function makeOpened(id: ArticleId): CallResult<'article.open'> {
  return {
    article: {
      id,
      title: 'Untitled',
      byline: '',
      publisher: '',
      published: '',
      url: '',
      language: '',
      importedAt: '2025-01-01T00:00:00.000Z',
      updatedAt: '2025-01-01T00:00:00.000Z',
      trashedAt: null,
      ...noMarks,
    },
    text: {
      direction: 'auto',
      original: null,
      revision: 1,
      revisions: [makeFirstRevision('', '2025-01-01T00:00:00.000Z')],
    },
    document: { type: 'doc' },
    version: 0,
    highlights: [],
    links: [],
  };
}
