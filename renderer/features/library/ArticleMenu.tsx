import type { ArticleId } from '../../../shared/model/ids';
import { describeCommand } from '../../commands/appCommand';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import { moveToTrash } from './moveToTrash';

interface Props {
  article: ArticleId;
  /** Where it was asked for, in CSS pixels of the window. */
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with an article of the list, be it the one that is shown or not. */
export function ArticleMenu({ article, at, onClose }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  const details = describeCommand('article.details');
  return (
    <ContextMenu
      label="Article"
      at={at}
      onClose={onClose}
      entries={[
        {
          title: 'Open',
          keys: 'Enter',
          onAction: () => actions.attempt(() => actions.openArticle(article)),
        },
        {
          title: details.label,
          keys: details.keys,
          isDisabled: isReadOnly,
          onAction: () => actions.openDialog({ kind: 'details', article }),
        },
        {
          title: describeCommand('article.update').label,
          isDisabled: isReadOnly,
          onAction: () =>
            actions.attempt(async () => {
              await actions.openArticle(article);
              actions.openDialog({ kind: 'update', article });
            }),
        },
        {
          title: describeCommand('article.collections').label,
          isDisabled: isReadOnly,
          onAction: () => actions.openDialog({ kind: 'collections', article }),
        },
        {
          title: describeCommand('article.export').label,
          onAction: () => actions.openDialog({ kind: 'export', article }),
        },
        {
          title: describeCommand('article.trash').label,
          // The list has it for the article that it is on.
          keys: 'Delete',
          isDisabled: isReadOnly,
          onAction: () => actions.attempt(() => moveToTrash(services, article)),
        },
      ]}
    />
  );
}
