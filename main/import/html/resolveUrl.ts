import { isSafeUrl } from '../../../shared/document/isSafeUrl';

/** The address in full, resolved against `base`; null where it is none that a link may hold. */
export function resolveUrl(href: string, base?: string | null): string | null {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { href: full } = new URL(trimmed, base ?? undefined);
  return isSafeUrl(full) ? full : null;
}
