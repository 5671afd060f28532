import type { Quote } from '../../shared/model/anchor';

/** The words around a passage, within its own block; a word that was cut off is left out. */
export function trimContext({ prefix, suffix }: Quote): { before: string; after: string } {
  const start = prefix.lastIndexOf('\n');
  const before = start === -1 ? prefix.replace(/^\S*\s/u, '… ') : prefix.slice(start + 1);
  const end = suffix.indexOf('\n');
  const after = end === -1 ? suffix.replace(/\s\S*$/u, ' …') : suffix.slice(0, end);
  return { before, after };
}
