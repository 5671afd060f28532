import type { ImportDraft } from './makeImportItem';
import { readAddresses } from './readAddresses';

/** The part of a `DataTransfer` that text is read from. */
type TextTransfer = Pick<DataTransfer, 'getData'>;

/** What was dropped or pasted. Its files have yet to be read. */
export interface Transferred {
  files: File[];
  /** The names of folders, which can't be imported. */
  folders: string[];
  /** A text or an address, if there are no files. */
  draft: ImportDraft | null;
}

/** Reads what was dropped or pasted. Only during the event: afterwards it is empty. */
export function readTransfer(data: DataTransfer): Transferred {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of data.items) {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (!file) continue;
    if (item.webkitGetAsEntry()?.isDirectory) folders.push(file.name);
    else files.push(file);
  }
  const isText = files.length === 0 && folders.length === 0;
  return { files, folders, draft: isText ? readDraft(data) : null };
}

/** The text, its formatting and its address; null if it has none of them. What is nothing but addresses is no text. */
export function readDraft(data: TextTransfer): ImportDraft | null {
  const text = data.getData('text/plain');
  const listed = readAddresses(data.getData('text/uri-list'));
  const draft = draftOfAddresses(listed.length ? listed : readAddresses(text));
  if (draft) return draft;
  return text.trim() ? { text, html: data.getData('text/html'), url: '' } : null;
}

/** A draft that still lacks its text; null where there is no address. */
export function draftOfAddresses(addresses: readonly string[]): ImportDraft | null {
  const [first] = addresses;
  if (!first) return null;
  const nothing = { text: '', html: '' };
  return addresses.length > 1 ? { ...nothing, url: '', addresses } : { ...nothing, url: first };
}
