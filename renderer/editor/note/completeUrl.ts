import { isSafeUrl } from '../../../shared/document/isSafeUrl';

/** The address a person means: `example.org` is a web address, `me@example.org` an email address. Null where it is neither, or empty. */
export function completeUrl(text: string): string | null {
  const address = text.trim();
  if (!address || /\s/.test(address)) return null;
  if (isSafeUrl(address)) return address;
  const mailHost = /^[^@/:]+@([^@/:]+)$/.exec(address)?.[1] ?? '';
  if (hasInnerDot(mailHost)) return `mailto:${address}`;
  const host = /^([^@:/]+)(?::\d+)?(?:\/.*)?$/.exec(address)?.[1] ?? '';
  return hasInnerDot(host) ? `https://${address}` : null;
}

function hasInnerDot(host: string): boolean {
  return host.slice(1, -1).includes('.');
}
