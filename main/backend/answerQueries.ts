import type { BackendHandlers } from '../../shared/ipc/contract';
import { notFound, requireSource } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import { compareHighlights } from '../../shared/model/highlight';
import type { ArticleId, SourceId } from '../../shared/model/ids';
import { listLabels } from '../../shared/model/label';
import { toLists } from '../../shared/model/records';
import type { Clock } from '../../shared/model/timestamp';
import { message } from '../../shared/words/message';
import { inlinePictures } from '../import/inlinePictures';
import { mapConcurrently } from '../storage/files/mapConcurrently';
import type { Citations } from './Citations';
import { checkLibrary } from './check/checkLibrary';
import type { ExportArticle } from './ExportArticle';
import { findHighlight } from './findHighlight';
import type { IndexRefresh } from './IndexRefresh';
import type { LibrarySession } from './LibrarySession';
import { readLedgerArticles, readLedgerPage } from './readLedger';
import type { SerialQueue } from './SerialQueue';

const CONCURRENCY = 16;
const PAGE = 1000;

export interface QueryParts {
  clock: Clock;
  exportArticle: ExportArticle;
  citations: Citations;
}

type Queries = Pick<
  BackendHandlers,
  | 'library.open'
  | 'library.articles'
  | 'library.sources'
  | 'library.check'
  | 'library.acceptLoss'
  | 'article.open'
  | 'article.tally'
  | 'article.export'
  | 'highlight.locate'
  | 'source.highlights'
  | 'cite.render'
  | 'ledger.page'
  | 'ledger.articles'
  | 'references.export'
  | 'attachment.read'
>;

/** Answers the calls that only read. An article is read between changes, never during one. */
export function answerQueries(
  session: LibrarySession,
  queue: SerialQueue,
  indexRefresh: IndexRefresh,
  parts: QueryParts,
): Queries {
  const { storage } = session;
  const openState = (id: ArticleId) => queue.run(async () => (await session.open(id)).state);
  return {
    async 'library.open'({ newest, also }) {
      if (newest) await storage.refreshIndex(also.filter((id) => !storage.index.has(id)));
      else await indexRefresh.done();
      return {
        ...toLists(
          'library',
          newest
            ? { ...session.records, sources: new Map(), captures: new Map() }
            : session.records,
        ),
        folder: storage.folder,
        isReadOnly: storage.isReadOnly,
        readOnlyReason: storage.readOnlyReason,
        articles: newest ? storage.index.newest(newest, also) : storage.index.summaries(),
        articleCount: storage.index.size,
        isWhole: !newest,
        undo: session.undo.state,
        problems: storage.problems.list(),
      };
    },
    async 'library.articles'({ after }) {
      const articles = storage.index.page(after, PAGE);
      const next = articles.length < PAGE ? null : (articles.at(-1)?.id ?? null);
      return { articles, next };
    },
    'library.sources': async () => ({
      sources: [...session.records.sources.values()],
      captures: [...session.records.captures.values()],
      isReadOnly: storage.isReadOnly,
      readOnlyReason: storage.readOnlyReason,
    }),
    async 'library.acceptLoss'({ file }) {
      session.requireWritable();
      await queue.run(() => session.acceptLoss(file));
      return {};
    },
    'library.check': () => checkLibrary(storage.folder, (work) => queue.run(work)),
    async 'article.open'({ article: id }) {
      const { text: present, ...records } = await openState(id);
      const { document, version, ...text } = present;
      return { ...toLists('article', records), text, document: document.toJSON(), version };
    },
    async 'article.tally'({ articles }) {
      const tally = { revisions: 0, highlights: 0, notes: 0, links: 0 };
      for (const id of articles) {
        const { text, highlights, links } = await openState(id);
        tally.revisions += text.revisions.length;
        tally.highlights += highlights.size;
        tally.notes += [...highlights.values()].filter(({ note }) => note !== null).length;
        tally.links += links.size;
      }
      return tally;
    },
    async 'article.export'({ article: id, to, language, ...options }) {
      const { text, ...records } = await openState(id);
      // Only a web page shows pictures, and it has to hold them.
      const document =
        to === 'html'
          ? await inlinePictures(text.document, (name) => storage.attachments.read(name))
          : text.document;
      const content = {
        ...toLists('article', records),
        text,
        document,
        sources: [...session.records.sources.values()],
        labels: listLabels(session.records.labels),
        generatedAt: parts.clock.now(),
      };
      return parts.exportArticle(content, to, language, parts.citations.inStyle(language), options);
    },
    async 'attachment.read'({ attachment }) {
      const bytes = await storage.attachments.read(attachment);
      if (bytes) return { bytes };
      const file = `attachments/${attachment}`;
      throw new AttestError('storage', message('backend.attachmentGone', { file }));
    },
    async 'references.export'({ format, sources, article }) {
      const { writeReferences } = await import('../references/writeReferences');
      const { records } = session;
      const links = article ? [...(await openState(article)).links.values()] : null;
      const linked = links && new Set(links.map((link) => link.source));
      const ids = sources ?? [...records.sources.keys()].filter((id) => !linked || linked.has(id));
      return writeReferences(
        ids.map((id) => requireSource(records, id)),
        format,
      );
    },
    async 'highlight.locate'({ highlight }) {
      return { article: await findHighlight(storage, highlight) };
    },
    async 'source.highlights'({ source }) {
      if (!session.records.sources.has(source)) throw notFound('source', source);
      await indexRefresh.done();
      return listHighlightsOf(session, source);
    },
    'cite.render': (request) => parts.citations.render(request),
    'ledger.page': (request) => readLedgerPage(session, request),
    'ledger.articles': async ({ articles }) => ({
      articles: await readLedgerArticles(session, articles),
    }),
  };
}

async function listHighlightsOf(session: LibrarySession, source: SourceId) {
  const { storage, articles } = session;
  const ids = storage.index.articlesLinkedTo(source);
  const perArticle = await mapConcurrently(ids, CONCURRENCY, async (id) => {
    const { highlights, links } = articles.peek(id)?.state ?? (await storage.readAnnotations(id));
    const title = storage.index.get(id)?.summary.title ?? '';
    return [...links.values()]
      .filter((link) => link.source === source)
      .flatMap((link) => {
        const highlight = highlights.get(link.highlight);
        return highlight ? [{ title, highlight, link }] : [];
      })
      .sort((a, b) => compareHighlights(a.highlight, b.highlight));
  });
  return perArticle.flat();
}
