import { Fragment, Slice } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { DocumentRange } from '../painting/readVisibleRange';

/**
 * Replaces the matches, which come in order, with `replacement`, formatted as the first letter of each; the caret goes
 * behind the last. Each is a step of its own, so that what surrounds them stays where it is, highlights too. Matches that
 * read so already are left alone: `count` is how many are not.
 */
export function replaceMatches(
  state: EditorState,
  matches: readonly DocumentRange[],
  replacement: string,
): { transaction: Transaction; count: number } {
  const { doc, schema, tr: transaction } = state;
  const others = matches.filter(({ from, to }) => doc.textBetween(from, to) !== replacement);
  // From last to first, so that what precedes a step has not moved yet.
  for (const { from, to } of others.toReversed()) {
    const marks = doc.resolve(from).nodeAfter?.marks ?? [];
    const content = replacement ? Fragment.from(schema.text(replacement, marks)) : Fragment.empty;
    transaction.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
  }
  const last = matches.at(-1);
  if (last) {
    const end = transaction.mapping.map(last.to, 1);
    transaction.setSelection(TextSelection.create(transaction.doc, end));
  }
  return { transaction, count: others.length };
}
