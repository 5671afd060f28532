import { TOKEN } from '../anchoring/tokenise';
import { alignItems } from './alignItems';
import type { TextRun } from './comparedBlock';

/**
 * The words of a block that were added, removed and kept, in reading order: what was removed comes before what replaced
 * it. A space or comma between two changed words is not worth a run of its own.
 */
export function compareWords(before: string, after: string): TextRun[] {
  const [old, next] = [splitWords(before), splitWords(after)];
  const runs: TextRun[] = [];
  let [index, indexAfter] = [0, 0];
  for (const same of alignItems(old, next)) {
    pushChange(runs, old.slice(index, same.before), next.slice(indexAfter, same.after));
    index = same.before + same.length;
    indexAfter = same.after + same.length;
    runs.push({ kind: 'same', text: old.slice(same.before, index).join('') });
  }
  pushChange(runs, old.slice(index), next.slice(indexAfter));
  return joinChanges(runs);
}

function pushChange(runs: TextRun[], removed: readonly string[], added: readonly string[]): void {
  if (removed.length) runs.push({ kind: 'removed', text: removed.join('') });
  if (added.length) runs.push({ kind: 'added', text: added.join('') });
}

/** Joins changes that have only spaces and punctuation between them. */
function joinChanges(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) joined.push({ kind: 'removed', text: removed });
    if (added) joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of runs.entries()) {
    const isBetween = index < runs.length - 1 && (removed || added) && !/[\p{L}\p{N}]/u.test(text);
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) continue;
    flush();
    joined.push({ kind, text });
  }
  flush();
  return joined;
}

const WORDS = new RegExp(`(${TOKEN.source})`, 'u');

/** A text cut into words and what is between them. Joined, they are the text again. */
export function splitWords(text: string): string[] {
  return text.split(WORDS).filter(Boolean);
}
