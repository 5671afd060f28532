import type { CommandBindings } from '../../state/windowServices';

export const sourceCommands = {
  'source.add': {
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    run: ({ actions }) => actions.openDialog({ kind: 'source' }),
  },
} satisfies Partial<CommandBindings>;
