import type { CallResult } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/ipc/events';
import type { ArticleId } from '../../../shared/model/ids';
import { defaultLabelTable } from '../../../shared/model/label';
import type { AnyRecord } from '../../../shared/model/records';
import type { Text } from '../../../shared/model/text';
import { message } from '../../../shared/words/message';
import { isSameStamp } from '../../storage/files/fileStamp';
import { isUnsafe, LibraryFolder } from '../../storage/files/LibraryFolder';
import { mapConcurrently } from '../../storage/files/mapConcurrently';
import { toProblem } from '../../storage/files/ProblemLog';
import { onDisk } from '../../storage/files/storageError';
import { articleFormat } from '../../storage/formats/articleFormat';
import {
  annotationsFormat,
  libraryFormat,
  noAnnotations,
  noSources,
  sourcesFormat,
} from '../../storage/formats/recordsFormat';
import { revisionFormat } from '../../storage/formats/revisionFormat';
import { type LibraryPaths, libraryPaths } from '../../storage/libraryPaths';
import { listArticles } from '../../storage/listArticles';
import { isSameState, readArticleStamps } from '../../storage/readSummary';
import {
  checkAnnotations,
  checkCapture,
  checkReferences,
  checkRevision,
  checkStored,
  type KnownRecords,
} from './checkArticle';
import { checkAttachments, listAttachments } from './checkAttachments';
import { findLosses } from './findLosses';
import { inspectFile } from './inspectFile';

const CONCURRENCY = 4;
/** How often an article is read that another process keeps saving. */
const MAX_ATTEMPTS = 3;

/** Runs work while nothing in the library is being changed, as far as that is in our hands. */
type BetweenChanges = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Reads every file of the library and reports what is wrong with it, by itself and with the others. Changes nothing,
 * and holds few articles at a time. What seems wrong is read again between changes, and again where another process
 * changed it in the meantime.
 */
export async function checkLibrary(
  folder: string,
  betweenChanges: BetweenChanges = (work) => work(),
): Promise<CallResult<'library.check'>> {
  const paths = libraryPaths(folder);
  const problems = await onDisk(folder, async () => {
    const files = await LibraryFolder.open(folder);
    const refused: Problem[] = [];
    const list = async <T>(folder: string, work: () => Promise<T[]>): Promise<T[]> => {
      try {
        return await work();
      } catch (error) {
        if (!isUnsafe(error)) throw error;
        refused.push(toProblem(files, folder, error));
        return [];
      }
    };
    // In this order, so that what an article needs exists when it is looked for.
    const articles = await list(paths.articles, () => listArticles(files, paths));
    const attachments = await list(paths.attachments, () =>
      listAttachments(files, paths.attachments),
    );
    const shared = await readShared(files, paths, articles, attachments);
    const check = makeArticleCheck(
      files,
      paths,
      articles,
      attachments,
      shared.known,
      betweenChanges,
    );
    const perArticle = await mapConcurrently(articles, CONCURRENCY, check);
    const changed = await checkAttachments(files, paths.attachments, attachments, shared.captures);
    const losses = await list(paths.hidden, () => findLosses(files, paths, articles));
    return [...refused, ...shared.problems, ...perArticle.flat(), ...changed, ...losses];
  });
  return { ok: problems.length === 0, problems };
}

/** What is wrong with the files that all articles share, and what articles may refer to. */
async function readShared(
  files: LibraryFolder,
  paths: LibraryPaths,
  articles: readonly ArticleId[],
  attachments: readonly string[],
) {
  const library = await inspectFile(files, paths.library, libraryFormat);
  const sources = await inspectFile(files, paths.sources, sourcesFormat);
  const problems = [...library.problems, ...sources.problems];
  if (!library.isThere) {
    problems.push({
      file: 'library.json',
      message: message('checks.noLibrary'),
      remedy: message('checks.remedy.noLibrary'),
    });
  }
  const own = listRecords(library.data ?? { labels: defaultLabelTable });
  const ids = [...own, ...listRecords(sources.data ?? noSources)].map(({ id }) => id);
  const known: KnownRecords = {
    ids: new Set<string>([...ids, ...articles]),
    attachments: new Set(attachments),
  };
  const inLibrary = own.flatMap((record) => checkReferences(null, record, known.ids));
  problems.push(...inLibrary.map((finding) => ({ file: 'library.json', ...finding })));
  const captures = [...(sources.data ?? noSources).captures.values()];
  const ofSources = captures.flatMap((capture) => [
    ...checkReferences(null, capture, known.ids),
    ...checkCapture(capture, known),
  ]);
  problems.push(...ofSources.map((finding) => ({ file: 'sources.json', ...finding })));
  return { problems, known, captures };
}

/** The records of all tables. */
function listRecords(tables: object): AnyRecord[] {
  const held: unknown[] = Object.values(tables);
  return held.flatMap((table) => (table instanceof Map ? [...table.values()] : []));
}

/** Checks one article. What the articles refer to is read again if it has changed since. */
function makeArticleCheck(
  files: LibraryFolder,
  paths: LibraryPaths,
  articles: readonly ArticleId[],
  attachments: readonly string[],
  initiallyKnown: KnownRecords,
  betweenChanges: BetweenChanges,
): (id: ArticleId) => Promise<Problem[]> {
  let known = initiallyKnown;
  // What can’t be used is reported separately.
  const stampSources = async () => {
    const [stamp] = await Promise.allSettled([files.stamp(paths.sources)]);
    return stamp?.status === 'fulfilled' ? stamp.value : null;
  };
  let sourcesStamp = stampSources();
  const refreshKnown = async () => {
    const now = await stampSources();
    if (isSameStamp(now, await sourcesStamp)) return;
    sourcesStamp = Promise.resolve(now);
    known = (await readShared(files, paths, articles, attachments)).known;
  };
  const lookAgain = async (id: ArticleId) => {
    for (let attempt = 1; ; attempt += 1) {
      await refreshKnown();
      const before = await readArticleStamps(files, paths, id);
      const problems = await inspectArticle(files, paths, id, known);
      const isSettled = isSameState(before, await readArticleStamps(files, paths, id));
      if (isSettled || attempt === MAX_ATTEMPTS) return problems;
    }
  };
  return async (id) => {
    const problems = await inspectArticle(files, paths, id, known);
    return problems.length ? betweenChanges(() => lookAgain(id)) : problems;
  };
}

async function inspectArticle(
  files: LibraryFolder,
  paths: LibraryPaths,
  id: ArticleId,
  known: KnownRecords,
): Promise<Problem[]> {
  const text = await inspectFile(files, paths.text(id), articleFormat);
  const annotations = await inspectFile(files, paths.annotations(id), annotationsFormat);
  const problems = [...text.problems, ...annotations.problems];
  // An empty folder is left of an import interrupted by a crash, and not an article.
  if (!text.isThere && (await files.list(paths.article(id))).length > 0) {
    problems.push({
      file: files.nameOf(paths.text(id)),
      message: message('checks.textMissing'),
      remedy: message('checks.remedy.textMissing'),
    });
  }
  const inFile = (path: string) => (finding: Omit<Problem, 'file'>) => ({
    file: files.nameOf(path),
    ...finding,
  });
  if (text.data) {
    const findings = checkStored(id, text.data, known);
    problems.push(...findings.map(inFile(paths.text(id))));
    problems.push(...(await inspectRevisions(files, paths, id, text.data.text, known)));
  }
  const records = annotations.data ?? noAnnotations;
  const findings = checkAnnotations(id, text.data, records, known);
  return [...problems, ...findings.map(inFile(paths.annotations(id)))];
}

/** Checks the texts that an article has had. One left by an undone revision belongs to nothing, and is ignored. */
async function inspectRevisions(
  files: LibraryFolder,
  paths: LibraryPaths,
  id: ArticleId,
  { revisions }: Text,
  known: KnownRecords,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { number } of revisions.slice(0, -1)) {
    const path = paths.revision(id, number);
    const file = files.nameOf(path);
    const found = await inspectFile(files, path, revisionFormat);
    problems.push(...found.problems);
    if (!found.isThere) {
      problems.push({
        file,
        message: message('checks.revisionMissing', { revision: number }),
        remedy: message('checks.remedy.revisionMissing'),
      });
    }
    const findings = found.data ? checkRevision(id, number, found.data, known) : [];
    problems.push(...findings.map((finding) => ({ file, ...finding })));
  }
  return problems;
}
