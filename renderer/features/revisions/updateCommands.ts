import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';

/** How newer versions of an article come in. */
export const updateCommands: readonly AppCommand[] = [
  {
    id: 'article.update',
    title: 'Update from…',
    description: 'A newer version of this article; its highlights go along',
    keys: 'Mod+Shift+U',
    isEnabled: (services) =>
      findArticle(services) !== null && services.store.getState().library?.isReadOnly === false,
    run(services) {
      const article = findArticle(services);
      if (article) services.actions.openDialog({ kind: 'update', article });
    },
  },
];

function findArticle({ store }: WindowServices) {
  const { library, session } = store.getState();
  return session.place.kind === 'article' ? (library?.open?.article.id ?? null) : null;
}
