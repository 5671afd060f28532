import { Selection, type Transaction } from '@tiptap/pm/state';

/** Puts the caret to the end of what the transaction's step number `last` changed, and into view. Steps that only change marks leave it. */
export function selectChange(transaction: Transaction, last: number): void {
  const ends: number[] = [];
  transaction.mapping.maps[last]?.forEach((_oldStart, _oldEnd, _newStart, newEnd) => {
    ends.push(newEnd);
  });
  const changed = ends.at(-1);
  if (changed === undefined) return;
  const position = transaction.mapping.slice(last + 1).map(changed, -1);
  transaction.setSelection(Selection.near(transaction.doc.resolve(position), -1)).scrollIntoView();
}
