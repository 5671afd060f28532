import type { ArticleId } from '../../../shared/model/ids';
import type { CommandBinding, CommandBindings, WindowServices } from '../../state/windowServices';
import { chooseAndImport } from './importArticles';
import { listTrashed } from './listTrashed';
import { moveToTrash, restoreFromTrash } from './moveToTrash';

/** What can be done with the library and with whole articles. */
export const libraryCommands = {
  'import.files': {
    isEnabled: canChange,
    // Not awaited, or other commands would wait for the import.
    run: (services) => services.actions.attempt(() => chooseAndImport(services)),
  },
  'import.text': {
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'import' }),
  },
  'import.page': {
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'capturePage' }),
  },
  'article.details': onArticle('anywhere', ({ actions }, article) =>
    actions.openDialog({ kind: 'details', article }),
  ),
  'article.trash': onArticle('kept', moveToTrash),
  'article.restore': onArticle('trashed', restoreFromTrash),
  'article.delete': onArticle('trashed', ({ actions }, article) =>
    actions.openDialog({ kind: 'deleteArticles', articles: [article] }),
  ),
  'article.collections': onArticle('kept', ({ actions }, article) =>
    actions.openDialog({ kind: 'collections', articles: [article] }),
  ),
  'collection.create': {
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'collection' }),
  },
  'labels.edit': {
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'labels' }),
  },
  'trash.show': { run: ({ actions }) => actions.go({ kind: 'trash' }) },
  'trash.empty': {
    isEnabled: (services) => canChange(services) && listInTrash(services).length > 0,
    run: (services) =>
      services.actions.openDialog({ kind: 'deleteArticles', articles: listInTrash(services) }),
  },
  'problems.show': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.problems.length),
    run: ({ actions }) => actions.openDialog({ kind: 'problems' }),
  },
} satisfies Partial<CommandBindings>;

function canChange({ store }: WindowServices): boolean {
  return store.getState().library?.isReadOnly === false;
}

function listInTrash({ store }: WindowServices): ArticleId[] {
  const articles = store.getState().library?.articles.values() ?? [];
  return listTrashed(articles).map(({ id }) => id);
}

/** A command for the article that the middle shows. */
function onArticle(
  where: 'kept' | 'trashed' | 'anywhere',
  run: (services: WindowServices, article: ArticleId) => void | Promise<void>,
): CommandBinding {
  const find = ({ store }: WindowServices) => {
    const { library, session } = store.getState();
    return session.place.kind === 'article' ? library?.open?.article : undefined;
  };
  return {
    isEnabled(services) {
      const article = find(services);
      if (!article || !canChange(services)) return false;
      return where === 'anywhere' || (where === 'trashed') === (article.trashedAt !== null);
    },
    run(services) {
      const article = find(services);
      return article && run(services, article.id);
    },
  };
}
