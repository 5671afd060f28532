import { listLabels } from '../../../shared/model/label';
import { message } from '../../../shared/words/message';
import type { KeptEdit, KeptNote, KeptText } from '../../state/keptEdits';
import { textVersion } from '../../state/libraryState';
import type { WindowServices } from '../../state/windowServices';

/** Goes to where a kept edit belongs: its note, or its place in the text. */
export async function goToKept({ store, actions }: WindowServices, edit: KeptEdit): Promise<void> {
  await actions.openArticle(edit.article);
  if (edit.of === 'memo') {
    actions.show({
      isInspectorShown: true,
      isReviewing: false,
      isFindingClaims: false,
      wantedFocus: 'memo',
    });
    return;
  }
  if (edit.of === 'note') {
    const shown = {
      highlight: edit.highlight,
      isInspectorShown: true,
      isReviewing: false,
      isFindingClaims: false,
    };
    actions.show({ ...shown, wantedFocus: 'note' });
    return;
  }
  const { editor } = store.getState();
  const place = editor?.findPlace(edit.theirs);
  if (!editor || !place) return;
  editor.selectRange(place);
  // A selection is visible only where the focus is.
  editor.focus();
}

/** Replaces what another program has written with the correction. */
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

/** Creates the removed highlight again, with the note. */
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

/** Discards a kept edit, and offers to keep it after all. */
export function discard({ actions }: WindowServices, edit: KeptEdit): void {
  actions.release(edit.id);
  actions.notify({
    tone: 'info',
    text: message('keptEdits.discarded'),
    action: { title: message('keptEdits.keep'), run: () => actions.keep(edit) },
  });
}

function sayPlaceGone({ notify }: WindowServices['actions']): void {
  notify({ tone: 'info', text: message('keptEdits.placeGone') });
}
