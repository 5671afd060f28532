import type { Transferred } from '../../state/readTransfer';
import type { WindowServices } from '../../state/windowServices';
import { importFiles, type ReadFiles } from './importArticles';

/** Imports the files that were dropped or pasted; a text or an address opens the import dialog first. */
export async function importTransferred(
  services: WindowServices,
  { files, folders, draft }: Transferred,
): Promise<void> {
  const { actions, store } = services;
  if (store.getState().library?.isReadOnly) {
    actions.notify({ tone: 'info', text: 'This library is open for reading only.' });
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
  if (files.length) await importFiles(services, await readFiles(files));
}

/** Reads each by itself: the browser refuses files that were moved away meanwhile, or that may not be read. */
async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], unread: [] };
  for (const file of files) {
    try {
      read.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      read.unread.push({ name: file.name, message: `It could not be read: ${error.message}` });
    }
  }
  return read;
}
