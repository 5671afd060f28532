import { Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { findQuoteAgain } from '../../../shared/anchoring/findQuote';
import type { Quote, TextRange } from '../../../shared/model/anchor';
import type { KeptText } from '../../state/keptEdits';

/** The one place a quote, perhaps an empty one, was taken from; null where that is no longer clear. */
export function findPlaceAgain(text: string, { exact, prefix, suffix }: Quote): TextRange | null {
  const all = { exact: prefix + exact + suffix, prefix: '', suffix: '' };
  const place = findQuoteAgain(text, all);
  if (!place) return exact ? findQuoteAgain(text, { exact, prefix, suffix }) : null;
  return { start: place.start + prefix.length, end: place.end - suffix.length };
}

/** Replaces what is between two positions with what was typed, and selects it. */
export function putIn(
  state: EditorState,
  { from, to }: { from: number; to: number },
  json: KeptText['slice'],
): Transaction {
  const transaction = state.tr.replaceRange(from, to, Slice.fromJSON(state.schema, json));
  const { doc, mapping } = transaction;
  const ends = [mapping.map(from, -1), mapping.map(to, 1)].map((end) => doc.resolve(end));
  const [start = doc.resolve(0), end = start] = ends;
  return transaction.setSelection(TextSelection.between(start, end)).scrollIntoView();
}
