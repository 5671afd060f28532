import { labelOfCommand } from '../../../shared/commands/nameCommand';
import { exportFormatSchema } from '../../../shared/ipc/exportRequest';
import type { ArticleMarks } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import type { WindowServices } from '../../state/windowServices';
import type { MenuAction } from '../../ui/menuEntry';
import { exportSeveral } from './exportSeveral';
import { moveSeveralToTrash } from './moveToTrash';

/** What can be done with several articles of the list at once. */
export function listSeveralActions(
  articles: readonly ArticleId[],
  services: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { actions, store } = services;
  const { say } = store.getState().words;
  const areStarred = haveAll(services, articles, 'isStarred');
  const areDone = haveAll(services, articles, 'isDone');
  return [
    {
      title: say('several.tags'),
      isDisabled: isReadOnly,
      onAction: () => actions.openDialog({ kind: 'severalTags', articles }),
    },
    {
      title: say(labelOfCommand('article.collections')),
      isDisabled: isReadOnly,
      onAction: () => actions.openDialog({ kind: 'collections', articles }),
    },
    {
      title: say(areStarred ? 'several.unstar' : 'several.star'),
      isDisabled: isReadOnly,
      onAction: () => actions.attempt(() => starSeveral(services, articles)),
    },
    {
      title: say(areDone ? 'several.undone' : 'several.done'),
      isDisabled: isReadOnly,
      onAction: () => actions.attempt(() => mark(services, articles, 'isDone')),
    },
    {
      title: say('several.export'),
      startsGroup: true,
      entries: exportFormatSchema.options.map((format) => ({
        title: say(`exportDialog.format.${format}`),
        onAction: () => actions.attempt(() => exportSeveral(services, articles, format)),
      })),
    },
    {
      title: say(labelOfCommand('article.trash')),
      keys: 'Delete',
      startsGroup: true,
      isDisabled: isReadOnly,
      onAction: () => actions.attempt(() => moveSeveralToTrash(services, articles)),
    },
  ];
}

/** Stars several articles, or takes the star from them where all have one. */
export function starSeveral(
  services: WindowServices,
  articles: readonly ArticleId[],
): Promise<void> {
  return mark(services, articles, 'isStarred');
}

type Mark = keyof Pick<ArticleMarks, 'isStarred' | 'isDone'>;

async function mark(services: WindowServices, articles: readonly ArticleId[], field: Mark) {
  const wanted = !haveAll(services, articles, field);
  const edits = articles.map((article) => ({
    article,
    set: { [field]: wanted },
    seen: { [field]: hasMark(services, article, field) },
  }));
  await services.actions.call('article.edit', { edits });
}

function haveAll(services: WindowServices, articles: readonly ArticleId[], field: Mark): boolean {
  return articles.every((article) => hasMark(services, article, field));
}

function hasMark({ store }: WindowServices, article: ArticleId, field: Mark): boolean {
  return store.getState().library?.articles.get(article)?.[field] ?? false;
}
