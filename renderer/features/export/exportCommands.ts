import type { AppCommand } from '../../state/appCommand';

export const exportCommands: readonly AppCommand[] = [
  {
    id: 'article.export',
    title: 'Export the article',
    keys: 'Mod+Shift+E',
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    run({ actions, store }) {
      const article = store.getState().library?.open?.article.id;
      if (article) actions.openDialog({ kind: 'export', article });
    },
  },
];
