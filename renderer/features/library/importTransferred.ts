import { message } from '../../../shared/words/message';
import type { Transferred } from '../../state/readTransfer';
import type { WindowServices } from '../../state/windowServices';
import { importFiles, type ReadFiles } from './importArticles';

/** Imports the files that were dropped or pasted; a text or an address opens the import dialog first. */
export async function importTransferred(
  services: WindowServices,
  { files, folders, draft }: Transferred,
): Promise<void> {
  const { actions, store } = services;
  const { library, words } = store.getState();
  if (library?.isReadOnly) {
    actions.notify({ tone: 'info', text: message('articles.import.readOnly') });
    return;
  }
  if (folders.length) {
    const names = words.list(folders.map((name) => `“${name}”`));
    actions.notify({ tone: 'error', text: message('articles.import.folders', { names }) });
  }
  if (draft) actions.openDialog({ kind: 'import', draft });
  if (files.length) await importFiles(services, await readFiles(files));
}

/** Reads each separately: the browser refuses files that have been moved away, or that may not be read. */
async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], unread: [] };
  for (const file of files) {
    try {
      read.files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      const reason = message('articles.import.unreadable', { reason: error.message });
      read.unread.push({ name: file.name, message: reason });
    }
  }
  return read;
}
