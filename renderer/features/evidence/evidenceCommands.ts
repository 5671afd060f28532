import { keepCaptures } from '../../state/keepCaptures';
import { sourceToCapture } from '../../state/sourceToCapture';
import type { CommandBindings, WindowServices } from '../../state/windowServices';

/** What sources said, kept and compared with what claims lean on it. */
export const evidenceCommands = {
  'capture.keep': {
    isEnabled: ({ store }) => sourceToCapture(store.getState()) !== null,
    run: (services) => services.actions.attempt(() => chooseAndKeep(services)),
  },
  'capture.paste': {
    isEnabled: ({ store }) => sourceToCapture(store.getState()) !== null,
    run({ store, actions }) {
      const source = sourceToCapture(store.getState());
      if (source) actions.openDialog({ kind: 'pasteCapture', source });
    },
  },
  'matches.check': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    run({ store, actions }) {
      const article = store.getState().library?.open?.article.id;
      if (article) actions.openDialog({ kind: 'matches', article });
    },
  },
} satisfies Partial<CommandBindings>;

async function chooseAndKeep(services: WindowServices): Promise<void> {
  const source = sourceToCapture(services.store.getState());
  if (!source) return;
  const { files, unread } = await services.actions.call('dialog.chooseFiles', { for: 'capture' });
  await keepCaptures(services, source, files, unread);
}
