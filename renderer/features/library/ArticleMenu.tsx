import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleId } from '../../../shared/model/ids';
import { shownKey } from '../../commands/appCommand';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import { useWords } from '../../ui/WordsContext';
import { moveToTrash } from './moveToTrash';

interface Props {
  article: ArticleId;
  /** Where it opens, in CSS pixels of the window. */
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with an article in the list, whether it is the one shown or not. */
export function ArticleMenu({ article, at, onClose }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  const { say } = useWords();
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
        {
          title: say(labelOfCommand('article.details')),
          keys: shownKey('article.details'),
          isDisabled: isReadOnly,
          onAction: () => actions.openDialog({ kind: 'details', article }),
        },
        {
          title: say(labelOfCommand('article.update')),
          isDisabled: isReadOnly,
          onAction: () =>
            actions.attempt(async () => {
              await actions.openArticle(article);
              actions.openDialog({ kind: 'update', article });
            }),
        },
        {
          title: say(labelOfCommand('article.collections')),
          isDisabled: isReadOnly,
          onAction: () => actions.openDialog({ kind: 'collections', article }),
        },
        {
          title: say(labelOfCommand('article.export')),
          onAction: () => actions.openDialog({ kind: 'export', article }),
        },
        {
          title: say(labelOfCommand('article.trash')),
          // A key of the list, not of the command.
          keys: 'Delete',
          isDisabled: isReadOnly,
          onAction: () => actions.attempt(() => moveToTrash(services, article)),
        },
      ]}
    />
  );
}
