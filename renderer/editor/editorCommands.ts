import type { CommandBinding, CommandBindings, WindowServices } from '../state/windowServices';

/** What can be done with the selection, and with the passage of the highlight shown, in the article’s text. */
export const editorCommands = {
  'selection.toolbar': {
    isEnabled: canChange,
    run: ({ store }) => store.getState().editor?.showToolbar(),
  },
  'selection.paragraph': {
    isEnabled: ({ store }) => store.getState().editor !== null,
    run: ({ store }) => store.getState().editor?.selectParagraph(),
  },
  'highlight.end.later': moveEnd('end', 1),
  'highlight.end.earlier': moveEnd('end', -1),
  'highlight.start.later': moveEnd('start', 1),
  'highlight.start.earlier': moveEnd('start', -1),
} satisfies Partial<CommandBindings>;

function moveEnd(end: 'start' | 'end', direction: 1 | -1): CommandBinding {
  return {
    isEnabled: (services) =>
      canChange(services) && services.store.getState().session.highlight !== null,
    run: ({ store }) => store.getState().editor?.moveEnd(end, direction),
  };
}

function canChange({ store }: WindowServices): boolean {
  const { library, editor } = store.getState();
  return editor !== null && library?.isReadOnly === false;
}
