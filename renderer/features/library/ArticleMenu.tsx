import type { ArticleId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuPlace } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import { listArticleActions } from './listArticleActions';
import { listSeveralActions } from './listSeveralActions';

interface Props {
  article: ArticleId;
  /** Chosen with it; more than one. */
  several: readonly ArticleId[] | undefined;
  at: MenuPlace;
  onClose(): void;
}

/** The menu of an article in the list. */
export function ArticleMenu({ article, several = [], at, onClose }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const summary = useLibrary(({ articles }) => articles.get(article));
  const { actions } = services;
  const { say } = useWords();
  if (!summary) return null;
  if (several.length > 1) {
    return (
      <ContextMenu
        label={say('several.articles', { count: several.length })}
        at={at}
        onClose={onClose}
        entries={listSeveralActions(several, services, isReadOnly)}
      />
    );
  }
  return (
    <ContextMenu
      label={say('articles.menu')}
      at={at}
      onClose={onClose}
      entries={[
        {
          title: say('articles.open'),
          keys: 'Enter',
          onAction: () => actions.attempt(() => actions.openArticle(article)),
        },
        ...listArticleActions(summary, services, isReadOnly),
      ]}
    />
  );
}
