import type { WindowServices } from '../../state/WindowContext';
import { type ImportItem, importArticles } from './importArticles';
import type { Transferred } from './readTransfer';

/** Imports the files that were dropped or pasted; a text or an address opens the import dialog first. */
export async function importTransferred(
  services: WindowServices,
  { files, folders, draft }: Transferred,
): Promise<void> {
  const { actions, store } = services;
  if (store.getState().library?.isReadOnly) {
    actions.notify({ tone: 'error', text: 'This library is open for reading only.' });
    return;
  }
  if (folders.length) {
    const names = folders.map((name) => `“${name}”`).join(', ');
    actions.notify({
      tone: 'error',
      text: `Folders can’t be imported: ${names}. Drop the files inside instead.`,
    });
  }
  if (draft) actions.openDialog({ kind: 'import', draft });
  if (files.length) await importArticles(services, await Promise.all(files.map(readFile)));
}

async function readFile(file: File): Promise<ImportItem> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
