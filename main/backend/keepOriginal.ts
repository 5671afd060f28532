import type { Original } from '../../shared/model/text';
import { findFormat } from '../import/formats/importFormats';
import type { ImporterRequest, PreparedArticle } from '../import/Importer';
import type { HeldAttachments } from './HeldAttachments';

/** Keeps the bytes that a text was made from, and its pictures, while `work` adds the text, which gets the record of them. */
export function keepOriginal<T>(
  held: HeldAttachments,
  { name, bytes }: Pick<ImporterRequest, 'name' | 'bytes'>,
  { format, encoding, pictures }: Pick<PreparedArticle, 'format' | 'encoding' | 'pictures'>,
  work: (original: Original) => Promise<T>,
): Promise<T> {
  const extension = extensionOf(name) ?? findFormat(format).extensions[0];
  const files = pictures.map((picture) => ({
    bytes: picture.bytes,
    extension: extensionOf(picture.name) ?? '',
  }));
  return held.use([{ bytes, extension }, ...files], ([attachment, ...names]) => {
    if (!attachment) throw new Error('No bytes are held.');
    return work({ attachment, name, format, encoding, ...(names.length && { pictures: names }) });
  });
}

/** What a file’s name ends with, in lower case, if it can end the name of an attachment. */
export function extensionOf(name: string): string | undefined {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
}
