import { isSafeUrl } from '../../../shared/document/isSafeUrl';

/** The address that a person means: `example.org` is a web address, `me@example.org` a mail address. Null where it is neither, or nothing. */
export function completeUrl(text: string): string | null {
  const address = text.trim();
  if (!address || /\s/.test(address)) return null;
  if (isSafeUrl(address)) return address;
  if (/^[^@/:]+@[^@/:]+\.[^@/:]+$/.test(address)) return `mailto:${address}`;
  if (/^[^@:/]+\.[^@:/]+(:\d+)?(\/.*)?$/.test(address)) return `https://${address}`;
  return null;
}
