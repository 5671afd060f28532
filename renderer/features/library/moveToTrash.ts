import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { notifyUndoable } from '../../state/notifyUndoable';
import type { WindowServices } from '../../state/windowServices';

/** Moves an article to the trash, leaves it if it is the one shown, and offers to restore it. */
export async function moveToTrash(services: WindowServices, article: ArticleId): Promise<void> {
  const { store, actions } = services;
  const title = store.getState().library?.articles.get(article)?.title ?? '';
  await actions.call('article.trash', { article, isTrashed: true });
  const { place } = store.getState().session;
  if (place.kind === 'article' && place.article === article) actions.go({ kind: 'welcome' });
  actions.notify({
    tone: 'info',
    text: message('articles.movedToTrash', { title }),
    action: {
      title: labelOfCommand('article.restore'),
      run: () => actions.attempt(() => restoreFromTrash(services, article)),
    },
  });
}

/** Moves several articles to the trash in one step, and offers to undo it. */
export async function moveSeveralToTrash(
  { store, actions }: WindowServices,
  articles: readonly ArticleId[],
): Promise<void> {
  await actions.call('article.trash', { articles: [...articles], isTrashed: true });
  const { place } = store.getState().session;
  if (place.kind === 'article' && articles.includes(place.article)) actions.go({ kind: 'welcome' });
  notifyUndoable(actions, message('several.trashed', { count: articles.length }));
}

/** Takes an article out of the trash and shows it. */
export async function restoreFromTrash(
  { actions }: WindowServices,
  article: ArticleId,
): Promise<void> {
  await actions.call('article.trash', { article, isTrashed: false });
  await actions.openArticle(article);
}
