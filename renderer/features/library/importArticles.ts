import type { CallResult, ImportResult } from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
import { followImports, queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import type { Notice } from '../../state/notices';
import type { WindowServices } from '../../state/windowServices';

/** What was chosen or dropped: the files that could be read, and why others could not. */
export interface ReadFiles extends Pick<CallResult<'dialog.chooseFiles'>, 'files'> {
  readonly unread: { readonly name: string; readonly message: Message }[];
}

/** Lets the person choose files, and imports them. */
export async function chooseAndImport(services: WindowServices): Promise<void> {
  await importFiles(services, await services.actions.call('dialog.chooseFiles', {}));
}

/** Imports the files that could be read, and reports each that could not. */
export async function importFiles(
  services: WindowServices,
  { files, unread }: ReadFiles,
): Promise<void> {
  for (const { name, message: reason } of unread) {
    services.actions.notify(notImported(name, reason));
  }
  await importArticles(services, files, files.length + unread.length);
}

/**
 * Imports one after the other, shows progress, opens the last one imported and sums up. A file that can't be imported
 * is reported and doesn't stop the others; cancelling drops all that are left. `asked` also counts files that couldn't
 * be read.
 */
export function importArticles(
  services: WindowServices,
  items: readonly ImportItem[],
  asked = items.length,
): Promise<void> {
  return queueImport(services.store, () => importNow(services, items, asked));
}

async function importNow(
  services: WindowServices,
  items: readonly ImportItem[],
  asked: number,
): Promise<void> {
  const { actions } = services;
  const done: ImportResult[] = [];
  const stop = followImports(services);
  try {
    for (const [index, item] of items.entries()) {
      const job = crypto.randomUUID();
      const { name } = item;
      const progress = { job, name, number: index + 1, count: items.length };
      actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
      try {
        done.push(await actions.call('article.import', { ...item, job }));
      } catch (error) {
        if (!(error instanceof AttestError)) throw error;
        if (error.code === 'cancelled') break;
        actions.notify(notImported(name, error.said));
      }
    }
  } finally {
    stop();
  }
  const last = done.at(-1);
  if (!last) return;
  await actions.openArticle(last.article);
  actions.notify({ tone: 'info', text: summarizeImport(done, asked) });
}

function notImported(name: string, reason: Message): Omit<Notice, 'id'> {
  return { tone: 'error', text: message('articles.import.failed', { name, reason }) };
}

/** Cancels the import under way and those queued behind it. */
export async function cancelImport({ store, client }: WindowServices): Promise<void> {
  const { importing } = store.getState().session;
  if (importing) await client.call('import.cancel', { job: importing.job });
}

/** How an import went, in a sentence. */
export function summarizeImport(done: readonly ImportResult[], asked: number): Message {
  const [only] = done;
  if (asked === 1 && only) {
    return message('articles.import.doneOne', { title: only.title, words: only.words });
  }
  return message('articles.import.doneSeveral', { done: done.length, asked });
}
