import { listLabels } from '../../../shared/model/label';
import type { KeptEdit, KeptNote, KeptText } from '../../state/keptEdits';
import { textVersion } from '../../state/libraryState';
import type { WindowServices } from '../../state/windowServices';

/** Goes to what a kept edit stands on: its note, or the place in the text. */
export async function goToKept({ store, actions }: WindowServices, edit: KeptEdit): Promise<void> {
  await actions.openArticle(edit.article);
  if (edit.of === 'note') {
    const shown = { highlight: edit.highlight, isInspectorShown: true, isReviewing: false };
    actions.show({ ...shown, wantedFocus: 'note' });
    return;
  }
  const { editor } = store.getState();
  const place = editor?.findPlace(edit.theirs);
  if (!editor || !place) return;
  editor.selectRange(place);
  // A selection is seen only where the focus is.
  editor.focus();
}

/** Puts a correction in the place of what another program has written there. */
export function keepMine({ store, actions }: WindowServices, edit: KeptText): void {
  const { editor } = store.getState();
  const place = editor?.findPlace(edit.theirs);
  if (!editor || !place) {
    sayPlaceGone(actions);
    return;
  }
  actions.show({ isEditing: true });
  editor.putIn(place, edit.slice);
  actions.release(edit.id);
  editor.focus();
}

/** Makes the highlight again that a note was on, with the note. */
export async function highlightAgain(
  { store, actions, pending }: WindowServices,
  { id, article, quote, label, mine }: KeptNote,
): Promise<void> {
  await pending.saveAll();
  const { editor, library } = store.getState();
  const range = editor?.findPlace(quote);
  if (!library?.open || !range) {
    sayPlaceGone(actions);
    return;
  }
  const isThere = library.labels.has(label);
  const [first] = listLabels(library.labels);
  const { highlight } = await actions.call('highlight.create', {
    ...{ article, range, version: textVersion(library.open), note: mine },
    label: isThere || !first ? label : first.id,
  });
  actions.release(id);
  actions.show({ highlight });
}

/** Lets a kept edit go, with a way back. */
export function discard({ actions }: WindowServices, edit: KeptEdit): void {
  actions.release(edit.id);
  actions.notify({
    tone: 'info',
    text: 'What you typed is discarded.',
    action: { title: 'Keep it', run: () => actions.keep(edit) },
  });
}

function sayPlaceGone({ notify }: WindowServices['actions']): void {
  notify({
    tone: 'info',
    text: 'Its place is not plain to find in the text any more. Copy what you typed, and put it where it belongs.',
  });
}
