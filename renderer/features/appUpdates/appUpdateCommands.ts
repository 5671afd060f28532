import type { CommandBindings } from '../../state/windowServices';

/** What can be done about newer versions of Attest. */
export const appUpdateCommands = {
  'appUpdates.show': { run: ({ actions }) => actions.openDialog({ kind: 'appUpdates' }) },
} satisfies Partial<CommandBindings>;
