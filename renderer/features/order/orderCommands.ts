import type { ArticleMarks } from '../../../shared/model/article';
import type { CommandBinding, CommandBindings, WindowServices } from '../../state/windowServices';
import { editArticle } from './editArticle';

/** What a person makes of whole articles. */
export const orderCommands = {
  'article.star': switchMark('isStarred'),
  'article.done': switchMark('isDone'),
  'article.note': {
    isEnabled: ({ store }) => store.getState().session.place.kind === 'article',
    run({ store, actions }) {
      const { place } = store.getState().session;
      if (place.kind !== 'article') return;
      actions.go({ ...place, view: 'read' });
      actions.show({
        isInspectorShown: true,
        isReviewing: false,
        isFindingClaims: false,
        wantedFocus: 'memo',
      });
    },
  },
  'tags.edit': { run: ({ actions }) => actions.openDialog({ kind: 'tags' }) },
} satisfies Partial<CommandBindings>;

function switchMark(mark: 'isStarred' | 'isDone'): CommandBinding {
  const find = ({ store }: WindowServices) => {
    const { library, session } = store.getState();
    return session.place.kind === 'article' && !library?.isReadOnly ? library?.open?.article : null;
  };
  return {
    isEnabled: (services) => Boolean(find(services)),
    run(services) {
      const article = find(services);
      if (!article) return;
      const change = (now: ArticleMarks) => ({ [mark]: !now[mark] });
      return editArticle(services, article.id, change);
    },
  };
}
