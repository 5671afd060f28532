import type { CallResult } from '../../../shared/ipc/contract';
import type { ImportResult } from '../../../shared/ipc/importRequest';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { isAnnotationFile } from '../../state/annotationFile';
import { followImports, queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import type { Notice } from '../../state/notices';
import { offerReferences } from '../../state/offerReferences';
import { previewAnnotations } from '../../state/previewAnnotations';
import { isReferenceFile } from '../../state/referenceFile';
import type {
  GuessedImport,
  KnownImport,
  LockedImport,
  OpenDialog,
} from '../../state/sessionState';
import type { WindowServices } from '../../state/windowServices';

/** What was chosen or dropped: the files that could be read, and why others could not. */
export interface ReadFiles extends Pick<CallResult<'dialog.chooseFiles'>, 'files'> {
  readonly unread: { readonly name: string; readonly message: Message }[];
}

/** Lets the person choose files, and imports them. */
export async function chooseAndImport(services: WindowServices): Promise<void> {
  await importFiles(services, await services.actions.call('dialog.chooseFiles', {}));
}

/** Imports the files that could be read, reports each that could not, and asks about those that are references or highlights. */
export async function importFiles(
  services: WindowServices,
  { files, unread }: ReadFiles,
): Promise<void> {
  const failed = unread.map(({ name, message: reason }) => notImported(name, reason));
  const annotations = files.filter(isAnnotationFile);
  const references = files.filter((file) => !annotations.includes(file) && isReferenceFile(file));
  const texts = files.filter((file) => ![...annotations, ...references].includes(file));
  if (texts.length || failed.length) await importArticles(services, texts, { unread: failed });
  if (references.length) await offerReferences(services, references);
  if (annotations.length) await previewAnnotations(services, annotations);
}

interface HowToImport {
  /** Why files could not be read at all. */
  readonly unread?: readonly Message[];
  /** Imports also what is in the library already. */
  readonly isAgain?: boolean;
  /** What was found in the library before, to be asked about with what is found now. */
  readonly found?: readonly KnownImport[];
  /** Encrypted files whose passwords are still to be asked for. */
  readonly locked?: readonly LockedImport[];
}

/**
 * Imports one after the other, shows progress, opens the last one imported and sums up. A file that can't be imported
 * is reported and doesn't stop the others; cancelling drops all that are left. Asks about those that are in the library
 * already, and before that about those whose encoding had to be guessed, once for all.
 */
export function importArticles(
  services: WindowServices,
  items: readonly ImportItem[],
  how: HowToImport = {},
): Promise<void> {
  return queueImport(services.store, () => importNow(services, items, how));
}

async function importNow(
  services: WindowServices,
  items: readonly ImportItem[],
  { unread = [], isAgain = false, found: before = [], locked: waiting = [] }: HowToImport,
): Promise<void> {
  const { actions } = services;
  const found = [...before];
  const locked: LockedImport[] = [];
  const guessed: GuessedImport[] = [];
  const changed: ImportItem[] = [];
  const data: ImportItem[] = [];
  const done: ImportResult[] = [];
  const failed = [...unread];
  const stop = followImports(services);
  try {
    for (const [index, item] of items.entries()) {
      const job = crypto.randomUUID();
      const { name } = item;
      const progress = { job, name, number: index + 1, count: items.length };
      actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
      try {
        const { same, reading } = isAgain
          ? { same: [], reading: null }
          : await actions.call('article.findSame', { ...item, job });
        const [first] = same;
        if (first) found.push({ item, same: first });
        else if (reading?.hasChanges && !item.options?.changes) changed.push(item);
        else if (reading?.isGuessed) guessed.push({ id: job, item, reading });
        else done.push(await actions.call('article.import', { ...item, job }));
      } catch (error) {
        if (!(error instanceof AttestError)) throw error;
        if (error.code === 'cancelled') break;
        if (error.code === 'data') data.push({ ...item, format: 'text' });
        if (error.code === 'password') locked.push({ item, said: error.said });
        else failed.push(notImported(name, error.said));
      }
    }
  } finally {
    stop();
  }
  const last = done.at(-1);
  if (last) {
    // Its pages are all that there is to see.
    if (last.words === 0) actions.show({ isFacsimileShown: true });
    await actions.openArticle(last.article);
  }
  const open = found.length - before.length + guessed.length + changed.length + locked.length;
  const asked = items.length + unread.length - open;
  const notice = summarizeImport(done, failed, asked);
  const asText = () => actions.attempt(() => importArticles(services, data));
  const offer = data.length
    ? { action: { title: message('data.asText'), run: asText } }
    : offerLeftOut(services, done, items);
  if (notice) actions.notify({ ...notice, ...offer });
  const question = ask({ locked: [...locked, ...waiting], changed, guessed, found });
  if (question) actions.openDialog(question);
}

interface Open {
  locked: readonly LockedImport[];
  changed: readonly ImportItem[];
  guessed: readonly GuessedImport[];
  found: readonly KnownImport[];
}

/** The first of what is to be asked about imports; each dialog leads to the next. Null for nothing. */
function ask({ locked, changed, guessed, found }: Open): OpenDialog | null {
  const known: OpenDialog | null = found.length ? { kind: 'same', found } : null;
  const encoding: OpenDialog | null = guessed.length ? { kind: 'encoding', guessed, found } : known;
  const next: OpenDialog | null = changed.length
    ? { kind: 'changes', changed, next: encoding }
    : encoding;
  return locked.length ? { kind: 'password', locked, next } : next;
}

/** A way to what of a page is not in the article, where one was imported. */
function offerLeftOut(
  { actions }: WindowServices,
  done: readonly ImportResult[],
  items: readonly ImportItem[],
): Pick<Notice, 'text' | 'action'> | undefined {
  const [only] = done;
  const [item] = items;
  if (!only || !item || items.length > 1 || !only.leftOut.length) return undefined;
  const { article, title, words, leftOut } = only;
  return {
    text: message('webPages.leftOut.done', { title, words, count: leftOut.length }),
    action: {
      title: message('webPages.leftOut.show'),
      run: () => actions.openDialog({ kind: 'leftOut', article, item, leftOut }),
    },
  };
}

function notImported(name: string, reason: Message): Message {
  return message('articles.import.failed', { name, reason });
}

/** Cancels the import under way and those queued behind it. */
export async function cancelImport({ store, client }: WindowServices): Promise<void> {
  const { importing } = store.getState().session;
  if (!importing) return;
  const { job, step } = importing;
  await client.call(step === 'capturing' ? 'webPage.cancel' : 'import.cancel', { job });
}

/** How an import went: what came of it, then what failed. Null where nothing did either, as when it is cancelled. */
export function summarizeImport(
  done: readonly ImportResult[],
  failed: readonly Message[],
  asked: number,
): Omit<Notice, 'id'> | null {
  const [onlyDone] = done;
  const [onlyFailed] = failed;
  if (asked === 1 && onlyFailed) return { tone: 'error', text: onlyFailed };
  if (asked === 1 && onlyDone) {
    const { title, words } = onlyDone;
    const said = words
      ? message('articles.import.doneOne', { title, words })
      : message('articles.import.doneWordless', { title });
    return { tone: 'info', text: said };
  }
  if (!onlyDone && !onlyFailed) return null;
  const text = message('articles.import.doneSeveral', { done: done.length, asked });
  return failed.length > 0 ? { tone: 'error', text, details: failed } : { tone: 'info', text };
}
