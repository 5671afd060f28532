/** Smaller ones are placeholders and counting pixels, no pictures. */
const MIN_LENGTH = 300;

/** The address of an image that is inside the file and of a kind that cannot hold scripts; null for any other. */
export function keptImage(src: string): string | null {
  const compact = src.replace(/\s+/g, '');
  return compact.length >= MIN_LENGTH &&
    /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/]+=*$/i.test(compact)
    ? compact
    : null;
}
