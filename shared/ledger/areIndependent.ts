import type { CslItem } from '../model/csl/cslItem';
import { foldWords } from './settleIdentity';

/** Hosts that lead to works of many publishers. */
const RESOLVERS = new Set([
  'doi.org',
  'dx.doi.org',
  'web.archive.org',
  'archive.org',
  'archive.ph',
]);

/**
 * True where neither a publisher nor a web host stands behind both items. What is not known of them counts as different:
 * a person who describes a source as an interview has no publisher to name.
 */
export function areIndependent(a: CslItem, b: CslItem): boolean {
  const host = findHost(a);
  if (host && host === findHost(b)) return false;
  const publishers = listPublishers(b);
  return !listPublishers(a).some((name) => publishers.includes(name));
}

function listPublishers({ publisher, 'container-title': container }: CslItem): string[] {
  return [publisher, container].map(foldWords).filter(Boolean);
}

function findHost({ URL: url = '' }: CslItem): string | null {
  const host = /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^/?#:]+)/i.exec(url.trim())?.[1];
  return host && !RESOLVERS.has(host.toLowerCase()) ? host.toLowerCase() : null;
}
