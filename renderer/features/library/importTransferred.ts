import type { SourceId } from '../../../shared/model/ids';
import { recogniseReferences } from '../../../shared/references/recogniseReferences';
import { message } from '../../../shared/words/message';
import { keepCaptures } from '../../state/keepCaptures';
import { offerReferences } from '../../state/offerReferences';
import { readShortcut } from '../../state/readAddresses';
import { draftOfAddresses, type Transferred } from '../../state/readTransfer';
import { isReferenceFile } from '../../state/referenceFile';
import { sourceToCapture } from '../../state/sourceToCapture';
import type { WindowServices } from '../../state/windowServices';
import { importFiles, type ReadFiles } from './importArticles';

const SHORTCUT = /\.(url|webloc)$/i;

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
  if (draft && recogniseReferences(draft.text)) {
    const bytes = new TextEncoder().encode(draft.text);
    return offerReferences(services, [{ name: words.say('window.pastedText'), bytes }]);
  }
  if (draft) actions.openDialog({ kind: 'import', draft });
  if (!files.length) return;
  const read = await readFiles(files);
  const source = sourceToCapture(store.getState());
  if (source) return keepOrImport(services, source, read);
  const texts = read.files.filter((file) => !addressesIn(file).length);
  const addresses = draftOfAddresses(read.files.flatMap(addressesIn));
  if (texts.length || read.unread.length) await importFiles(services, { ...read, files: texts });
  if (addresses) actions.openDialog({ kind: 'import', draft: addresses });
}

/** Where a source is shown, files are kept as what it said, except those of references. */
async function keepOrImport(
  services: WindowServices,
  source: SourceId,
  { files, unread }: ReadFiles,
): Promise<void> {
  const references = files.filter(isReferenceFile);
  const captures = files.filter((file) => !references.includes(file));
  if (captures.length || unread.length) await keepCaptures(services, source, captures, unread);
  if (references.length) await offerReferences(services, references);
}

/** The addresses in a shortcut to a page; none in any other file. */
function addressesIn({ name, bytes }: ReadFiles['files'][number]): string[] {
  return SHORTCUT.test(name) ? readShortcut(name, new TextDecoder().decode(bytes)) : [];
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
