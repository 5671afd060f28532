import type { Original, TextFormat } from '../../shared/model/text';
import type { ImporterRequest, PreparedArticle } from '../import/Importer';
import type { HeldAttachments } from './HeldAttachments';

const extensions: Record<TextFormat, string> = { text: 'txt', markdown: 'md', html: 'html' };

/** Keeps the bytes that a text was made from while `work` adds the text, which gets the record of them. */
export function keepOriginal<T>(
  held: HeldAttachments,
  { name, bytes }: Pick<ImporterRequest, 'name' | 'bytes'>,
  { format, encoding }: Pick<PreparedArticle, 'format' | 'encoding'>,
  work: (original: Original) => Promise<T>,
): Promise<T> {
  const extension = extensionOf(name) ?? extensions[format];
  return held.use([{ bytes, extension }], ([attachment]) => {
    if (!attachment) throw new Error('No bytes are held.');
    return work({ attachment, name, format, encoding });
  });
}

/** What a file’s name ends with, in lower case, if it can end the name of an attachment. */
export function extensionOf(name: string): string | undefined {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
}
