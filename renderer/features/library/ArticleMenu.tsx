import type { ArticleId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuPlace } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import { listArticleActions } from './listArticleActions';

interface Props {
  article: ArticleId;
  at: MenuPlace;
  onClose(): void;
}

/** The menu of an article in the list. */
export function ArticleMenu({ article, at, onClose }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const summary = useLibrary(({ articles }) => articles.get(article));
  const { actions } = services;
  const { say } = useWords();
  if (!summary) return null;
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
