import { type Anchor, positionOf, quoteOf, type TextRange } from '../../../../shared/model/anchor';
import type { HighlightId } from '../../../../shared/model/ids';
import { type Label, listLabels } from '../../../../shared/model/label';
import { message } from '../../../../shared/words/message';
import { textVersion } from '../../../state/libraryState';
import { readSelectedRange } from '../../../state/readSelectedRange';
import type { WindowServices } from '../../../state/windowServices';
import { currentHighlight } from './currentHighlight';
import { editHighlight, findHighlight, relabel } from './editHighlight';

type Services = Pick<WindowServices, 'store' | 'actions' | 'pending'>;

/**
 * Highlights the selected passage under a label and shows it. Where nothing is selected, or exactly the
 * passage of the highlight shown, that highlight gets the label instead.
 */
export async function highlightSelection(services: Services, label: Label): Promise<void> {
  const { store, actions, pending } = services;
  // Offsets are in the saved text, so what was just typed must be saved before they are read.
  await pending.saveAll();
  const { library, editor } = store.getState();
  if (!library?.open) return;
  const current = currentHighlight(store.getState());
  const range = editor?.readSelection() ?? null;
  if (current && (!range || isSamePassage(current.anchor, range))) {
    const labels = listLabels(library.labels);
    await editHighlight(services, current.id, (now) => relabel(now, label, labels));
  } else if (range) {
    const article = library.open.article.id;
    const version = textVersion(library.open);
    const args = { article, range, version, label: label.id };
    const made = await actions.call('highlight.create', args);
    actions.show({ highlight: made.highlight });
  } else {
    actions.notify({ tone: 'info', text: message('highlights.nothingSelected') });
  }
}

/** Gives a highlight the passage selected in the article; says so where none is. */
export async function moveToSelection(
  services: Services,
  which: HighlightId | 'current',
): Promise<void> {
  const highlight = findHighlight(services, which);
  const selected = highlight && (await readSelectedRange(services));
  if (!selected) return;
  const { article, id } = highlight;
  await services.actions.call('highlight.move', { article, highlight: id, ...selected });
}

/** True where a selection is exactly the anchor’s passage, give or take white space around it. */
export function isSamePassage(anchor: Anchor, selection: TextRange): boolean {
  const quote = quoteOf(anchor);
  const position = positionOf(anchor);
  if (!position) return false;
  const before = position.start - selection.start;
  const after = selection.end - position.end;
  if (before < 0 || before > quote.prefix.length) return false;
  if (after < 0 || after > quote.suffix.length) return false;
  const around = quote.prefix.slice(quote.prefix.length - before) + quote.suffix.slice(0, after);
  return around.trim() === '';
}
