import type { AppCommand } from '../../state/appCommand';

/** What can be done about newer versions of Attest. */
export const appUpdateCommands: readonly AppCommand[] = [
  {
    id: 'appUpdates.show',
    title: 'Updates of Attest…',
    description: 'Whether to look for newer versions, and what is new',
    run: ({ actions }) => actions.openDialog({ kind: 'appUpdates' }),
  },
];
