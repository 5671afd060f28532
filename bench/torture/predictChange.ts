import { readFile } from 'node:fs/promises';
import { prepareUpdate } from '../../main/backend/prepareUpdate';
import { revisionFormat, type StoredRevision } from '../../main/storage/formats/revisionFormat';
import { libraryPaths } from '../../main/storage/libraryPaths';
import { plainTextImporter } from '../../main/testing/plainTextImporter';
import { createTextWork } from '../../main/texts/TextWork';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../shared/document/articleText';
import { parseDocument } from '../../shared/document/parseDocument';
import { writeDocument } from '../../shared/document/unknownFields';
import { applyChange } from '../../shared/library/applyChange';
import { type Change, invertChange } from '../../shared/library/change';
import type { Command } from '../../shared/library/command';
import { commands } from '../../shared/library/commands';
import { createArticle } from '../../shared/library/createArticle';
import { replaceText } from '../../shared/library/replaceText';
import { type LibraryState, requireArticle } from '../../shared/library/state';
import type { ArticleId, IdMaker } from '../../shared/model/ids';
import type { Timestamp } from '../../shared/model/timestamp';
import { makeHighlightMove } from '../../shared/revision/makeHighlightMove';
import { originalOf, prepareImport } from './prepareImport';
import { argsOf, type Request } from './Request';
import type { ToldLibrary } from './ToldLibrary';

export interface Circumstances {
  now: Timestamp;
  /** The state found on the disk: the ids a change created are those new there. */
  found: LibraryState;
  /** The library’s, where the earlier texts of articles are. */
  folder: string;
}

/** The library after a request, recomputed in memory. Null if it can’t be done to the library as reported. */
export async function predictState(
  told: ToldLibrary,
  request: Request,
  circumstances: Circumstances,
): Promise<LibraryState | null> {
  try {
    return applyChange(told.state, await predictChange(told, request, circumstances));
  } catch {
    // Why it was rejected doesn’t matter: it isn’t what was found.
    return null;
  }
}

async function predictChange(
  told: ToldLibrary,
  request: Request,
  circumstances: Circumstances,
): Promise<Change> {
  const { state, undo } = told;
  const run = (command: Command, args: unknown) => {
    const context = {
      clock: { now: () => circumstances.now },
      ids: findNewIds(state, circumstances.found),
    };
    return command.run(state, command.args.parse(args), context).change;
  };
  switch (request.name) {
    case 'history.undo':
      return invertChange(requireChange(undo.nextUndo));
    case 'history.redo':
      return requireChange(undo.nextRedo);
    case 'article.import':
      return run(createArticle as Command, await prepareImport(request));
    case 'article.update':
    case 'article.restore':
      return run(replaceText as Command, await prepareText(state, request, circumstances));
    default:
      return run(requireCommand(request.name), argsOf(request));
  }
}

async function prepareText(
  state: LibraryState,
  { args, text = '' }: Request,
  { folder }: Circumstances,
) {
  const { article, text: current, highlights } = requireArticle(state, args.article as ArticleId);
  const owner = article.id;
  const present = { article, document: writeDocument(current.document) };
  const { document, ...given } =
    typeof args.revision === 'number'
      ? await restored(await readRevision(folder, owner, args.revision))
      : await updated(present, String(args.name), new TextEncoder().encode(text));
  const next = parseDocument(articleDocumentSchema, document);
  const [before, after] = [readArticleText(current.document).text, readArticleText(next).text];
  const move = makeHighlightMove(before, after, highlights.values());
  const outcomes = await createTextWork({ inline: true }).follow(move, never);
  return { owner, version: current.version, document, outcomes, ...given };
}

async function updated(
  article: Parameters<typeof prepareUpdate>[1],
  name: string,
  bytes: Uint8Array,
) {
  const request = { name, bytes, format: 'auto' as const };
  const { document, direction, details } = await prepareUpdate(
    plainTextImporter,
    article,
    request,
    () => {},
    never,
  );
  const revision = { origin: 'update', name, restored: null };
  return { document, direction, details, revision, original: originalOf(name, bytes) };
}

async function readRevision(folder: string, id: ArticleId, number: number) {
  const text = await readFile(libraryPaths(folder).revision(id, number), 'utf8');
  return revisionFormat.parse(JSON.parse(text));
}

async function restored({ document, direction, original, revision: { number } }: StoredRevision) {
  const revision = { origin: 'restore', name: '', restored: number };
  return { document: document.toJSON(), direction, details: {}, revision, original };
}

function findNewIds(before: LibraryState, after: LibraryState): IdMaker {
  const known = new Set(listIds(before));
  const fresh = listIds(after).filter((id) => !known.has(id));
  return {
    make<P extends string>(prefix: P) {
      const id = fresh.find((one) => one.startsWith(`${prefix}_`));
      return (id ?? `${prefix}_0000`) as `${P}_${string}`;
    },
  };
}

function listIds({ sources, articles }: LibraryState): string[] {
  const inArticles = [...articles.values()].flatMap(({ highlights, links }) => [
    ...highlights.keys(),
    ...links.keys(),
  ]);
  return [...sources.keys(), ...articles.keys(), ...inArticles];
}

function requireChange(change: Change | null): Change {
  if (!change) throw new Error('There is nothing to undo or redo.');
  return change;
}

function requireCommand(name: string): Command {
  const command = Object.values<Command>(commands).find((one) => one.name === name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return command;
}

const never = new AbortController().signal;
