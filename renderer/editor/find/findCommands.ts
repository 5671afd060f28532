import { withoutCovers } from '../../state/narrowWindow';
import type { WindowState } from '../../state/store';
import type { CommandBinding, CommandBindings } from '../../state/windowServices';

/** Finding words in what is shown: in an article’s text by the find bar, elsewhere by the view’s own filter. */
export const findCommands = {
  'find.show': {
    isEnabled: ({ store }) => isReading(store.getState()) || hasFilter(store.getState()),
    run({ store, actions }) {
      const { editor } = store.getState();
      if (!editor) return focusFilter();
      actions.show(withoutCovers());
      editor.openFind('query');
    },
  },
  'find.next': step(1),
  'find.previous': step(-1),
  'find.replace': {
    isEnabled: ({ store }) =>
      isReading(store.getState()) && store.getState().library?.isReadOnly === false,
    run({ store, actions }) {
      actions.show({ isEditing: true, ...withoutCovers() });
      store.getState().editor?.openFind('replacement');
    },
  },
} satisfies Partial<CommandBindings>;

function step(direction: 1 | -1): CommandBinding {
  return {
    isEnabled: ({ store }) => isReading(store.getState()),
    run: ({ store }) => store.getState().editor?.findNext(direction),
  };
}

function isReading({ editor, session: { place } }: WindowState): boolean {
  return editor !== null && place.kind === 'article' && place.view === 'read';
}

function hasFilter({ session: { place } }: WindowState): boolean {
  const isPlain = place.kind === 'sources' || place.kind === 'ledger';
  return isPlain || (place.kind === 'article' && place.view === 'ledger');
}

function focusFilter(): void {
  const field = 'main input[type="search"], main search input[type="text"]';
  document.querySelector<HTMLInputElement>(field)?.select();
}
