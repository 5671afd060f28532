import { importReferences } from '../../state/importReferences';
import type { CommandBindings, WindowServices } from '../../state/windowServices';

/** Sources that come from other programs, and go to them. */
export const referenceCommands = {
  'source.import': {
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    // Not awaited, or other commands would wait for the import.
    run: (services) => services.actions.attempt(() => chooseAndImport(services)),
  },
  'source.export': {
    isEnabled: ({ store }) => (store.getState().library?.sources.size ?? 0) > 0,
    run({ actions, store }) {
      const { library } = store.getState();
      actions.openDialog({ kind: 'exportReferences', article: library?.open?.article.id });
    },
  },
} satisfies Partial<CommandBindings>;

async function chooseAndImport(services: WindowServices): Promise<void> {
  const { files, unread } = await services.actions.call('dialog.chooseFiles', {
    for: 'references',
  });
  await importReferences(services, files, unread);
}
