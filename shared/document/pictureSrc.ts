/** The pictures that are kept as attachments, by extension, and what they are sent as. */
export const pictureTypes = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
} as const;
export type PictureExtension = keyof typeof pictureTypes;

const SRC = /^attachment:([0-9a-f]{64}\.([a-z]+))$/;

/** The `src` of an image that shows an attachment. */
export function pictureSrc(attachment: string): string {
  return `attachment:${attachment}`;
}

/** The attachment that an image shows; null for any other `src`. */
export function attachmentOfSrc(src: unknown): string | null {
  const [, name, extension = ''] = (typeof src === 'string' && SRC.exec(src)) || [];
  return name && Object.hasOwn(pictureTypes, extension) ? name : null;
}

/** The media type of an attachment that is a picture; null for any other. */
export function typeOfPicture(attachment: string): string | null {
  const extension = /\.([a-z]+)$/.exec(attachment)?.[1] ?? '';
  return isPictureExtension(extension) ? pictureTypes[extension] : null;
}

function isPictureExtension(extension: string): extension is PictureExtension {
  return Object.hasOwn(pictureTypes, extension);
}
