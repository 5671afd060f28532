import type { ImportRequest } from '../../shared/ipc/importRequest';
import type { Words } from '../../shared/words/Words';

/** The import dialog's initial values: a text, a piece of HTML with its formatting, an address. */
export interface ImportDraft {
  readonly text: string;
  /** HTML of the same text; empty if it came without. */
  readonly html: string;
  readonly url: string;
  /** Addresses that came without a text, if there are several. */
  readonly addresses?: readonly string[];
}

/** Something to import: the bytes of a file or text, and what is known about it. */
export type ImportItem = Omit<ImportRequest, 'job'>;

/** How a pasted text is read: by detecting its format, as a given format, or with the formatting that came with it. */
export type TextFormat = 'auto' | 'text' | 'markdown' | 'html' | 'formatted';

/** The draft as something to import. An empty title or address is left out. */
export function makeImportItem(
  { text, html, url }: ImportDraft,
  title: string,
  format: TextFormat,
  { say }: Pick<Words, 'say'>,
): ImportItem {
  const isFormatted = format === 'formatted' && html !== '';
  const name = title.trim() || say('window.pastedText');
  return {
    name,
    bytes: new TextEncoder().encode(isFormatted ? html : text),
    format: isFormatted ? 'html' : format === 'formatted' ? 'auto' : format,
    ...(title.trim() && { title: title.trim() }),
    ...(url.trim() && { url: url.trim() }),
  };
}
