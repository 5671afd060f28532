import type { TextRange } from '../model/anchor';
import { type FoldedText, sourceRange } from './createFolder';

/**
 * Where `wanted`, itself folded, is in a folded text: ranges of the original in UTF-16 units, in order, none overlapping
 * another. They begin and end with whole characters, and with none that folds to nothing. An empty `wanted` is nowhere.
 */
export function findInText(
  folded: FoldedText,
  wanted: string,
  isMeant: (range: TextRange) => boolean = () => true,
): TextRange[] {
  const found: TextRange[] = [];
  if (!wanted) return found;
  let unit = folded.text.indexOf(wanted);
  while (unit !== -1) {
    const range = sourceRange(folded, unit, unit + wanted.length);
    const isFound = range !== null && isMeant(range);
    if (isFound) found.push(range);
    unit = folded.text.indexOf(wanted, isFound ? unit + wanted.length : unit + 1);
  }
  return found;
}
