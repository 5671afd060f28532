import type { CommandBindings } from '../../state/windowServices';

export const exportCommands = {
  'article.export': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    run({ actions, store }) {
      const article = store.getState().library?.open?.article.id;
      if (article) actions.openDialog({ kind: 'export', article });
    },
  },
} satisfies Partial<CommandBindings>;
