import type { ImportRequest } from '../../shared/ipc/contract';
import { english } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';
import type { ImportDraft } from './sessionState';

/** What is to be imported: a file's bytes or a text's, and what is known of it. */
export type ImportItem = Omit<ImportRequest, 'job'>;

/** How a pasted text is read: by what it looks like, as one format, or by the formatting that came with it. */
export type TextFormat = 'auto' | 'text' | 'markdown' | 'html' | 'formatted';

/** The draft as something to import. Title and address are left out where they are empty. */
export function makeImportItem(
  { text, html, url }: ImportDraft,
  title: string,
  format: TextFormat,
  { say }: Pick<Words, 'say'> = english,
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
