import type { CommandId } from '../../../shared/commands/commandTable';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { Article } from '../../../shared/model/article';
import { shownKey } from '../../commands/appCommand';
import { copyCitation } from '../../state/copyCitation';
import type { WindowServices } from '../../state/windowServices';
import type { MenuAction } from '../../ui/menuEntry';
import { moveToTrash, restoreFromTrash } from './moveToTrash';

/** What can be done with an article, whether it is the one shown or not. */
export function listArticleActions(
  {
    id: article,
    trashedAt,
    isStarred,
    isDone,
  }: Pick<Article, 'id' | 'trashedAt' | 'isStarred' | 'isDone'>,
  services: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { actions, store } = services;
  const { say, language } = store.getState().words;
  const act = (command: CommandId, run: () => void | Promise<void>) => ({
    title: say(labelOfCommand(command)),
    keys: shownKey(command),
    onAction: () => actions.attempt(async () => run()),
  });
  const inTrash = act('article.restore', () => restoreFromTrash(services, article));
  const forGood = act('article.delete', () =>
    actions.openDialog({ kind: 'deleteArticles', articles: [article] }),
  );
  const kept = act('article.trash', () => moveToTrash(services, article));
  return [
    {
      ...act('article.details', () => actions.openDialog({ kind: 'details', article })),
      isDisabled: isReadOnly,
    },
    {
      ...act('article.star', async () => {
        await actions.call('article.edit', { article, set: { isStarred: !isStarred } });
      }),
      isDisabled: isReadOnly,
    },
    {
      ...act('article.done', async () => {
        await actions.call('article.edit', { article, set: { isDone: !isDone } });
      }),
      isDisabled: isReadOnly,
    },
    {
      ...act('article.update', async () => {
        await actions.openArticle(article);
        actions.openDialog({ kind: 'update', article });
      }),
      isDisabled: isReadOnly,
    },
    {
      ...act('article.collections', () =>
        actions.openDialog({ kind: 'collections', articles: [article] }),
      ),
      isDisabled: isReadOnly,
    },
    {
      ...act('article.export', () => actions.openDialog({ kind: 'export', article })),
      startsGroup: true,
    },
    act('article.bibliography', () =>
      copyCitation(services, { of: 'linked', article }, 'bibliography'),
    ),
    act('article.print', async () => {
      await actions.call('window.print', { article, language });
    }),
    { ...(trashedAt ? inTrash : kept), startsGroup: true, isDisabled: isReadOnly },
    ...(trashedAt ? [{ ...forGood, isDisabled: isReadOnly }] : []),
  ];
}
