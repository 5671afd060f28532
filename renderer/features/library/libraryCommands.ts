import type { ArticleId } from '../../../shared/model/ids';
import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';
import { chooseAndImport } from './importArticles';
import { moveToTrash, restoreFromTrash } from './moveToTrash';

/** What can be done with the library's articles as wholes. */
export const libraryCommands: readonly AppCommand[] = [
  {
    id: 'import.files',
    title: 'Import files…',
    description: 'Text, Markdown or saved web pages',
    keys: 'Mod+O',
    isEnabled: canChange,
    // Not awaited: other commands need not wait for an import.
    run: (services) => services.actions.attempt(() => chooseAndImport(services)),
  },
  {
    id: 'import.text',
    title: 'Import text…',
    description: 'A text that you paste or type',
    keys: 'Mod+N',
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'import' }),
  },
  onArticle({ id: 'article.details', title: 'Edit article details…', keys: 'F2' }, (services, id) =>
    services.actions.openDialog({ kind: 'details', article: id }),
  ),
  onArticle({ id: 'article.trash', title: 'Move article to trash' }, moveToTrash, 'kept'),
  onArticle({ id: 'article.restore', title: 'Restore article' }, restoreFromTrash, 'trashed'),
  {
    id: 'labels.edit',
    title: 'Labels…',
    description: 'Names, meanings and colours of labels',
    isEnabled: canChange,
    run: ({ actions }) => actions.openDialog({ kind: 'labels' }),
  },
  {
    id: 'trash.show',
    title: 'Show trash',
    run: ({ actions }) => actions.go({ kind: 'trash' }),
  },
  {
    id: 'problems.show',
    title: 'Show problems',
    description: 'What is wrong with the library’s files',
    isEnabled: ({ store }) => Boolean(store.getState().library?.problems.length),
    run: ({ actions }) => actions.openDialog({ kind: 'problems' }),
  },
];

function canChange({ store }: WindowServices): boolean {
  return store.getState().library?.isReadOnly === false;
}

/** A command for the article that the middle shows. */
function onArticle(
  command: Pick<AppCommand, 'id' | 'title' | 'keys'>,
  run: (services: WindowServices, article: ArticleId) => void | Promise<void>,
  where: 'kept' | 'trashed' | 'anywhere' = 'anywhere',
): AppCommand {
  const find = ({ store }: WindowServices) => {
    const { library, session } = store.getState();
    return session.place.kind === 'article' ? library?.open?.article : undefined;
  };
  return {
    ...command,
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
