import type { AppCommand } from '../../state/appCommand';

export const sourceCommands: readonly AppCommand[] = [
  {
    id: 'sources.show',
    title: 'Go to sources',
    keys: 'Mod+Shift+S',
    run: ({ actions }) => actions.go({ kind: 'sources', source: null }),
  },
  {
    id: 'source.add',
    title: 'Add a source',
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    run: ({ actions }) => actions.openDialog({ kind: 'source' }),
  },
];
