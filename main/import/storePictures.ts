import { createHash } from 'node:crypto';
import { Fragment, type Node } from '@tiptap/pm/model';
import { LARGEST_PICTURE_MB, TOO_LARGE } from '../../shared/document/largePicture';
import { attachmentOfSrc, pictureSrc } from '../../shared/document/pictureSrc';
import type { PreparedPicture } from './Importer';
import { measurePicture, type PictureSize } from './measurePicture';
import { recognisePicture } from './recognisePicture';

const MEGABYTE = 1_000_000;
const KEY = /^picture:(.+)$/s;
const DATA = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*?(;base64)?,(.*)$/s;

/**
 * The document with each of its pictures under the name of the attachment that it becomes, and these pictures, each once. An
 * image whose bytes are missing, too many, or no picture at all keeps its place and its description.
 */
export function storePictures(
  document: Node,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): { document: Node; pictures: PreparedPicture[] } {
  const stored = new Map<string, Uint8Array>();
  const replace = (node: Node): Node => {
    if (node.type.name === 'image') return store(node);
    if (node.isTextblock || node.isLeaf) return node;
    const children = node.children.map(replace);
    const isSame = children.every((child, index) => child === node.child(index));
    return isSame ? node : node.copy(Fragment.from(children));
  };
  const store = (image: Node): Node => {
    const bytes = findBytes(String(image.attrs.src ?? ''), pictures);
    if (bytes === undefined && !attachmentOfSrc(image.attrs.src)) return image;
    const set = (
      src: string,
      title: unknown = image.attrs.title,
      size: PictureSize | null = null,
    ) => image.type.create({ ...image.attrs, ...size, src, title });
    // A file can’t show what the library has from elsewhere.
    if (bytes === undefined) return set('');
    if (bytes.length > LARGEST_PICTURE_MB * MEGABYTE) return set('', TOO_LARGE);
    const extension = recognisePicture(bytes);
    if (!extension) return set('');
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
    stored.set(name, bytes);
    return set(pictureSrc(name), image.attrs.title, measurePicture(bytes));
  };
  const settled = replace(document);
  return {
    document: settled,
    pictures: [...stored].map(([name, bytes]) => ({ name, bytes })),
  };
}

/** Undefined for an image that is none of the file’s own; empty for one whose bytes are missing. */
function findBytes(src: string, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const key = KEY.exec(src)?.[1];
  if (key !== undefined) return pictures.get(key) ?? new Uint8Array();
  const [, base64, data] = DATA.exec(src) ?? [];
  if (data === undefined) return undefined;
  return base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeData(data));
}

function decodeData(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch (error) {
    if (error instanceof URIError) return data;
    throw error;
  }
}
