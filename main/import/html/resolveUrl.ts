import { isSafeUrl } from '../../../shared/document/isSafeUrl';

/** The full address, resolved against `base`; null where a link may not have it. */
export function resolveUrl(href: string, base?: string | null): string | null {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { href: full } = new URL(trimmed, base ?? undefined);
  return isSafeUrl(full) ? full : null;
}

/** Smaller ones are placeholders and tracking pixels, not pictures. */
const MIN_LENGTH = 300;

/** The address of an image that is embedded in the file and can't contain scripts; null for any other. */
export function keptImage(src: string): string | null {
  const compact = src.replace(/\s+/g, '');
  return compact.length >= MIN_LENGTH &&
    /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/]+=*$/i.test(compact)
    ? compact
    : null;
}
