import type { CallResult, ImportResult } from '../../../shared/ipc/contract';
import { AttestError } from '../../../shared/model/AttestError';
import { followImports, queueImport } from '../../state/importQueue';
import type { ImportItem } from '../../state/makeImportItem';
import type { Notice } from '../../state/notices';
import type { WindowServices } from '../../state/windowServices';

/** What was chosen or dropped: files that could be read, and why others could not. */
export type ReadFiles = CallResult<'dialog.chooseFiles'>;

/** Asks for files and imports them. */
export async function chooseAndImport(services: WindowServices): Promise<void> {
  await importFiles(services, await services.actions.call('dialog.chooseFiles', {}));
}

/** Imports the files that could be read, and tells of each that could not. */
export async function importFiles(
  services: WindowServices,
  { files, unread }: ReadFiles,
): Promise<void> {
  const { words } = services.store.getState();
  for (const { name, message } of unread) {
    services.actions.notify(notImported(name, words.say(message)));
  }
  await importArticles(services, files, files.length + unread.length);
}

/**
 * Imports one after the other, shows how it goes, opens the last one imported and sums up. A file that
 * can't be imported is told of and does not keep the others; cancelling ends all that are left. `asked` counts also
 * those that could not even be read.
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
        actions.notify(notImported(name, error.message));
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

function notImported(name: string, reason: string): Omit<Notice, 'id'> {
  return { tone: 'error', text: `“${name}” was not imported. ${reason}` };
}

/** Ends the import under way, and those that wait behind it. */
export async function cancelImport({ store, client }: WindowServices): Promise<void> {
  const { importing } = store.getState().session;
  if (importing) await client.call('import.cancel', { job: importing.job });
}

/** What came of an import, in a sentence. */
export function summarizeImport(done: readonly ImportResult[], asked: number): string {
  const [only] = done;
  if (asked === 1 && only) {
    return `Imported “${only.title}”, ${only.words.toLocaleString()} ${only.words === 1 ? 'word' : 'words'}.`;
  }
  return `Imported ${done.length} of ${asked} articles.`;
}
