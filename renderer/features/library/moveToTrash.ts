import type { ArticleId } from '../../../shared/model/ids';
import { describeCommand } from '../../commands/appCommand';
import type { WindowServices } from '../../state/windowServices';

/** Puts an article into the trash, leaves it if it is the one shown, and offers the way back. */
export async function moveToTrash(services: WindowServices, article: ArticleId): Promise<void> {
  const { store, actions } = services;
  const title = store.getState().library?.articles.get(article)?.title ?? '';
  await actions.call('article.trash', { article, isTrashed: true });
  const { place } = store.getState().session;
  if (place.kind === 'article' && place.article === article) actions.go({ kind: 'welcome' });
  actions.notify({
    tone: 'info',
    text: `Moved “${title}” to the trash.`,
    action: {
      title: describeCommand('article.restore').label,
      run: () => actions.attempt(() => restoreFromTrash(services, article)),
    },
  });
}

/** Takes an article out of the trash and shows it. */
export async function restoreFromTrash(
  { actions }: WindowServices,
  article: ArticleId,
): Promise<void> {
  await actions.call('article.trash', { article, isTrashed: false });
  await actions.openArticle(article);
}
