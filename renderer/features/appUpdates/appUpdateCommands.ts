import type { CommandBindings } from '../../commands/appCommand';

/** What can be done about newer versions of Attest. */
export const appUpdateCommands = {
  'appUpdates.show': { run: ({ actions }) => actions.openDialog({ kind: 'appUpdates' }) },
} satisfies Partial<CommandBindings>;
