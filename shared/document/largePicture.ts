/** The most that a picture in an article may take, in megabytes. */
export const LARGEST_PICTURE_MB = 10;

/** The title of an image that was too large to be kept. No page can give a picture one. */
export const TOO_LARGE = 'attest:too-large';

/** True for the address of an embedded picture that takes more than an article may have. */
export function isTooLarge(src: string): boolean {
  // Base64 has four letters for three bytes.
  return src.length > LARGEST_PICTURE_MB * 1_000_000 * (4 / 3) && /^\s*data:image\//i.test(src);
}
