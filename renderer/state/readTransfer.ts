import type { ImportDraft } from './sessionState';

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

/** The text, its formatting and its address; null if it has none of them. A lone link is its address. */
export function readDraft(data: TextTransfer): ImportDraft | null {
  const text = data.getData('text/plain');
  const url = readUrl(data.getData('text/uri-list')) || readUrl(text);
  if (url) return { text: '', html: '', url };
  return text.trim() ? { text, html: data.getData('text/html'), url: '' } : null;
}

/** The address, if the text is nothing but a web address. */
function readUrl(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  const [line = ''] = lines;
  const isUrl = lines.length === 1 && /^https?:\/\/\S+$/i.test(line.trim());
  return isUrl ? line.trim() : '';
}
