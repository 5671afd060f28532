import type { AppCommand } from '../../state/appCommand';

export const sourceCommands: readonly AppCommand[] = [
  {
    id: 'source.add',
    title: 'Add a source',
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    run: ({ actions }) => actions.openDialog({ kind: 'source' }),
  },
];
