import {
  type BackendHandlers,
  backendContract,
  type CallArgs,
  type CallResult,
  type Handlers,
} from '../shared/ipc/contract';
import type { EventName, EventPayload } from '../shared/ipc/events';
import type { Command, CommandContext } from '../shared/library/command';
import { commands } from '../shared/library/commands';
import { deleteArticles } from '../shared/library/deleteArticles';
import { AttestError, explainFailure } from '../shared/model/AttestError';
import type { ArticleId } from '../shared/model/ids';
import type { Library } from '../shared/model/library';
import { message } from '../shared/words/message';
import { AnnotationImports } from './backend/annotations/AnnotationImports';
import { answerQueries } from './backend/answerQueries';
import { Captures } from './backend/Captures';
import { Citations, importCitationStyle } from './backend/Citations';
import type { ExportArticle } from './backend/ExportArticle';
import { HeldAttachments } from './backend/HeldAttachments';
import { ImportJobs } from './backend/ImportJobs';
import { IndexRefresh } from './backend/IndexRefresh';
import { Jobs } from './backend/Jobs';
import { LibrarySession, type Publish } from './backend/LibrarySession';
import { Mutations } from './backend/Mutations';

import { OutsideChanges } from './backend/OutsideChanges';
import { ProposedClaims } from './backend/ProposedClaims';
import { ReferenceImports } from './backend/ReferenceImports';
import { RevisionJobs } from './backend/RevisionJobs';
import { Revisions } from './backend/Revisions';
import { SerialQueue } from './backend/SerialQueue';
import type { Citer } from './citing/createCiter';
import type { Importer } from './import/Importer';
import { logFault } from './log/log';
import { serveLibrary } from './remote/serveLibrary';
import { LibrarySearch } from './search/LibrarySearch';
import type { OpenSearch } from './search/openSearch';
import { onDisk } from './storage/files/storageError';
import type { LibraryStorage } from './storage/LibraryStorage';
import type { TextWork } from './texts/TextWork';

export type BackendCall = keyof BackendHandlers;

/** What a backend is made of. Closing it closes the storage. */
export interface BackendParts extends CommandContext {
  storage: LibraryStorage;
  importer: Importer;
  texts: TextWork;
  exportArticle: ExportArticle;
  citer: Citer;
  openSearch: OpenSearch;
  /** An article to start with, for a new library. */
  sample?: Sample | undefined;
}

export interface Sample {
  name: string;
  read(): Promise<Uint8Array>;
}

/** A library to work with, in this process or in another. */
export interface OpenLibrary {
  /** Answers a call of the contract once its changes are on the disk. Throws an `AttestError`. */
  dispatch<N extends string>(
    name: N,
    args: N extends BackendCall ? CallArgs<N> : unknown,
  ): Promise<N extends BackendCall ? CallResult<N> : unknown>;
  /** Waits for changes under way, ends imports, and releases the library. */
  close(): Promise<void>;
}

type Dispatch = (name: string, args: unknown) => Promise<unknown>;

/** A library at work in this process, without a window. The app, the command line and the tests all use it. */
export interface Backend extends OpenLibrary {
  /** The library’s own record, as it is now. */
  readonly library: Library;
  /** `listener` gets all events from now on. Returns a function that stops that. */
  subscribe(listener: Publish): () => void;
  /** Resolves when the summaries of articles tell of their files as they are, whoever changed them. */
  refreshIndex(): Promise<void>;
  /** Resolves when all changes so far are on the disk, and the index too. */
  flush(): Promise<void>;
  /** From now on also runs the commands of command lines, since only this process can; `answer` in place of `dispatch`. */
  share(answer?: Dispatch): void;
  /** Makes the index of the search before anybody asks for it. */
  prepareSearch(): void;
  /** From now on notices changes by other programs at once. */
  watch(): Promise<void>;
}

/** Puts a library to work. A new one gets the sample article, if given. */
export async function createBackend(parts: BackendParts): Promise<Backend> {
  const { storage, importer, sample } = parts;
  const listeners = new Set<Publish>();
  const publish: Publish = (name, payload) => {
    for (const listener of listeners) tell(listener, name, payload);
  };
  storage.problems.onProblem = (problem) => publish('problem', problem);
  storage.problems.onSettled = (problem) => publish('problemSettled', problem);
  const session = new LibrarySession(storage, publish);
  const queue = new SerialQueue();
  const indexRefresh = new IndexRefresh(session);
  const search = new LibrarySearch(storage, indexRefresh, parts.openSearch, publish);
  listeners.add((name, payload) => search.hear(name, payload));
  const outside = new OutsideChanges(session, queue);
  const mutations = new Mutations(session, queue, parts, indexRefresh);
  const jobs = new Jobs();
  const held = new HeldAttachments(session.claims);
  const imports = new ImportJobs(importer, held, session, mutations, jobs, publish);
  const openState = (id: ArticleId) => queue.run(async () => (await session.open(id)).state);
  const captures = new Captures(importer, held, session, mutations, jobs, openState);
  const references = new ReferenceImports(importer, session, mutations, jobs);
  const annotations = new AnnotationImports(
    parts,
    held,
    session,
    mutations,
    jobs,
    publish,
    openState,
  );
  const revisions = new Revisions(session, queue, parts.texts);
  const proposed = new ProposedClaims(session, queue, parts.texts);
  const changes = new RevisionJobs(
    { ...parts, held },
    revisions,
    session,
    mutations,
    jobs,
    publish,
  );
  const citations = new Citations(session, openState, parts.citer.cite);
  const handlers: BackendHandlers = {
    ...answerQueries(session, queue, indexRefresh, { ...parts, citations }),
    ...answerCommands(mutations),
    async 'article.delete'(args) {
      const result = await mutations.run(deleteArticles, args);
      // They are deleted. Bytes that can’t be removed now are removed when the library is closed or opened next.
      await Promise.allSettled([held.clearFreed()]);
      return result;
    },
    'article.findClaims': ({ article }) => proposed.find(article),
    'citationStyle.import': ({ bytes }) => importCitationStyle(bytes, session, mutations),
    'article.findSame': (request) => imports.findSame(request),
    'article.import': (request) => imports.run(request),
    'annotations.preview': (request) => annotations.preview(request),
    'annotations.import': (request) => annotations.run(request),
    'references.import': (request) => references.run(request),
    'article.update': (request) => changes.update(request),
    'article.restore': (request) => changes.restore(request),
    'revision.list': ({ owner }) => revisions.list(owner),
    'revision.open': ({ owner, revision }) => revisions.open(owner, revision),
    'revision.compare': ({ owner, from, to }) => revisions.compare(owner, from, to),
    'import.cancel': async ({ job }) => {
      jobs.cancel(job);
      return {};
    },
    'capture.add': (request) => captures.add(request),
    'article.checkMatches': ({ article }) => captures.checkMatches(article),
    'capture.read': ({ capture }) => captures.read(capture),
    'capture.file': ({ capture }) => captures.file(capture),
    'search.find': (request) => search.find(request),
    'search.tags': async () => ({ tags: await search.tags() }),
    'search.rebuild': async () => {
      await search.rebuild();
      return {};
    },
    'history.undo': () => mutations.undo(),
    'history.redo': () => mutations.redo(),
  };
  let isClosed = false;

  if (sample && storage.isNew && !storage.isReadOnly) await addSample(sample, imports, session);
  const dispatch = async (name: string, args: unknown) => {
    if (!isClosed && !storage.isWhole && !firstCalls.has(name)) await session.whole();
    if (isClosed) throw new AttestError('storage', message('backend.closed'));
    // What the system refuses is attributed to the library where nothing more exact is known.
    return onDisk(storage.folder, () => answer(handlers, name, args));
  };
  return {
    get library() {
      return session.records.library;
    },
    // The compiler can’t follow that name, arguments and answer belong together.
    dispatch: dispatch as Backend['dispatch'],
    watch: () => outside.start(),
    prepareSearch: () => search.beginLater(),
    share: (answer = dispatch) => storage.serve((socket) => serveLibrary(socket, answer)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refreshIndex: () => indexRefresh.done(),
    async flush() {
      await queue.idle();
      await storage.flush();
    },
    async close() {
      isClosed = true;
      outside.stop();
      await jobs.end();
      revisions.stop();
      proposed.stop();
      const isCiterClosed = parts.citer.close();
      const isSearchClosed = search.close();
      await indexRefresh.stop();
      await isSearchClosed;
      await isCiterClosed;
      await session.idle();
      await queue.idle();
      try {
        await held.clearFreed();
        await session.claims.clearUp();
      } finally {
        await storage.close();
      }
    },
  };
}

/** What a window asks for first, which can be answered before the whole library is read. */
const firstCalls: ReadonlySet<string> = new Set<BackendCall>([
  'library.open',
  'article.open',
  'library.check',
]);

/** True for the calls that a backend answers. */
function isBackendCall(name: unknown): name is BackendCall {
  return typeof name === 'string' && Object.hasOwn(backendContract, name);
}

async function answer(handlers: BackendHandlers, name: string, args: unknown): Promise<unknown> {
  if (!isBackendCall(name)) {
    throw new AttestError('invalid', message('backend.unknownCall', { name }));
  }
  const parsed = backendContract[name].args.safeParse(args);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [reason, place] = [issue?.message ?? '', issue?.path.join('.')];
    throw new AttestError(
      'invalid',
      place
        ? message('backend.invalidCallAt', { name, reason, place })
        : message('backend.invalidCall', { name, reason }),
    );
  }
  const handler = handlers[name] as (args: unknown) => Promise<unknown>;
  return handler(parsed.data);
}

/** A handler for each command, so that a new command needs none of its own. */
function answerCommands(mutations: Mutations): Handlers<keyof typeof commands> {
  const handlers = Object.values<Command>(commands).map((command) => [
    command.name,
    (args: unknown) => mutations.run(command, args),
  ]);
  return Object.fromEntries(handlers);
}

async function addSample(
  { name, read }: Sample,
  imports: ImportJobs,
  session: LibrarySession,
): Promise<void> {
  try {
    await imports.run({ job: 'sample', name, bytes: await read(), format: 'auto', options: {} });
    // The person did not import it.
    session.undo.clear();
  } catch (error) {
    logFault('sample-not-imported', error);
    session.storage.problems.report({
      file: name,
      message: explainFailure(error),
      remedy: message('backend.remedy.sample'),
    });
  }
}

/** A failing listener is a bug of its own: what was saved is saved, and the other listeners are still told. */
function tell<N extends EventName>(listener: Publish, name: N, payload: EventPayload<N>): void {
  try {
    listener(name, payload);
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
  }
}
