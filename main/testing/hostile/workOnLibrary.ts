import { exportArticle } from '../../../shared/export/exportArticle';
import { backendContract } from '../../../shared/ipc/contract';
import type { Problem } from '../../../shared/ipc/events';
import { exportFormatSchema } from '../../../shared/ipc/exportRequest';
import { AttestError } from '../../../shared/model/AttestError';
import { randomIds } from '../../../shared/model/ids';
import { systemClock } from '../../../shared/model/timestamp';
import { english } from '../../../shared/words/loadWords';
import { type Backend, type BackendCall, createBackend } from '../../backend';
import { type Disk, systemDisk } from '../../storage/files/Disk';
import { openLibrary } from '../../storage/openLibrary';
import { createTextWork } from '../../texts/TextWork';
import { openTestSearch } from '../openTestSearch';
import { plainTextImporter } from '../plainTextImporter';
import { testCiter } from '../testCiter';
import type { WholeLibrary } from './makeWholeLibrary';

/** The outcome of work on a library: what the person was told, and what should never happen. */
export interface Work {
  /** Of problems and of refusals. */
  said: string[];
  /** Failures that aren’t refusals, and answers that violate the contract. */
  faults: string[];
  /** Calls that were answered. */
  done: string[];
}

/** Nothing here depends on what is on the disk after a power loss. */
const quickDisk: Disk = {
  ...systemDisk,
  open: async (...args) => Object.assign(await systemDisk.open(...args), { sync: async () => {} }),
};

/** Opens a library, makes every call there is, and closes it. */
export async function workOnLibrary(
  library: WholeLibrary,
  access: 'read' | 'write',
): Promise<Work> {
  const outcome: Work = { said: [], faults: [], done: [] };
  const backend = await attempt(outcome, 'opening', () => open(library.folder, access));
  if (!backend) return outcome;
  for (const [name, args] of listCalls(library)) {
    const value = await attempt(outcome, name, () => backend.dispatch(name, args));
    if (value === null) continue;
    outcome.done.push(name);
    const parsed = backendContract[name as BackendCall].result.safeParse(value);
    if (!parsed.success) outcome.faults.push(`${name} answered ${parsed.error.message}`);
    const { problems = [] } = value as { problems?: Problem[] };
    outcome.said.push(
      ...problems.map(
        ({ file, message, remedy }) => `${file} ${english.say(message)} ${english.say(remedy)}`,
      ),
    );
  }
  await attempt(outcome, 'refreshing', () => backend.refreshIndex());
  await attempt(outcome, 'closing', () => backend.close());
  return outcome;
}

async function open(folder: string, access: 'read' | 'write'): Promise<Backend> {
  const world = { clock: systemClock, ids: randomIds };
  return createBackend({
    ...world,
    storage: await openLibrary(folder, { access, disk: quickDisk, ...world }),
    importer: plainTextImporter,
    texts: createTextWork({ inline: true }),
    citer: testCiter,
    openSearch: await openTestSearch(),
    exportArticle: (content, to, _language, cite) => exportArticle(content, to, english, cite),
  });
}

async function attempt<T>(outcome: Work, name: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AttestError && error.code !== 'internal') {
      outcome.said.push(english.say(error.said));
    } else outcome.faults.push(`${name}: ${error instanceof Error ? error.stack : error}`);
    return null;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function listCalls({ article, other, highlight, link, source }: WholeLibrary): [string, unknown][] {
  const job = 'job';
  const slice = { content: [{ type: 'text', text: 'Now ' }] };
  const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
  const csl = { type: 'book', title: 'Another' };
  return [
    ['library.open', { newest: 1, also: [article, 'art_none'] }],
    ['article.open', { article }],
    ['article.open', { article: other }],
    ['library.articles', { after: null }],
    ['library.sources', {}],
    ['library.open', {}],
    ['library.check', {}],
    ...exportFormatSchema.options.map((to): [string, unknown] => [
      'article.export',
      { article, to, language: 'en' },
    ]),
    ['article.findClaims', { article }],
    ['revision.list', { owner: article }],
    ['revision.open', { owner: article, revision: 1 }],
    ['revision.compare', { owner: article, from: 1, to: 2 }],
    ['highlight.locate', { highlight }],
    ['source.highlights', { source }],
    ['library.acceptLoss', { file: `articles/${article}/annotations.json` }],
    ['library.acceptLoss', { file: '../outside/secret.txt' }],
    ['library.editPreferences', { set: { textSizePx: 20 } }],
    ['highlight.create', { article, range: { start: 0, end: 3 }, label: 'lbl_check' }],
    ['highlight.create', { article: other, range: { start: 0, end: 3 }, label: 'lbl_check' }],
    [
      'highlight.createAll',
      { article, highlights: [{ range: { start: 0, end: 3 }, label: 'lbl_check', kind: 'claim' }] },
    ],
    ['highlight.edit', { article, highlight, set: { tags: ['new'] } }],
    ['highlight.accept', { article, highlights: [highlight] }],
    ['highlight.move', { article, highlight, range: { start: 0, end: 3 } }],
    ['link.create', { article, highlight, source: { csl }, relation: 'context' }],
    ['link.edit', { article, link, set: { remark: 'Now.' } }],
    ['source.edit', { source, set: { note: 'Now.' } }],
    ['text.edit', { owner: article, version: 0, author: 'editor', steps }],
    ['article.update', { job, article, name: 'a.txt', bytes: bytesOf('One\nIt is all new now.') }],
    ['article.restore', { job, article, revision: 1 }],
    ['article.import', { job, name: 'b.txt', bytes: bytesOf('Four\nThe fourth.') }],
    ['article.trash', { article, isTrashed: true }],
    ['source.delete', { source }],
    ['history.undo', {}],
    ['history.undo', {}],
    ['history.undo', {}],
    ['history.redo', {}],
    ['article.trash', { article: other, isTrashed: true }],
    ['article.delete', { articles: [other] }],
    ['library.open', { newest: 1 }],
    ['library.check', {}],
  ];
}
