import { plainForm } from '../anchoring/plainForm';

/** Spaces, and signs that no figure touches: `4.5` and `−5 %` say something else without theirs. */
const UNTOLD = /\s+|(?<!\d)[.,;:!?'"()\-…](?!\d)/gu;

/** True where a passage says it in other words or figures, and not only with other spaces, signs or capitals. */
export function isReworded(before: string, after: string): boolean {
  return before !== after && told(before) !== told(after);
}

function told(text: string): string {
  return plainForm(text).replace(UNTOLD, '').toLowerCase();
}
