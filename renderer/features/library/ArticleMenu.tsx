import type { ArticleId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import { moveToTrash } from './moveToTrash';

interface Props {
  article: ArticleId;
  /** Where it was asked for, in CSS pixels of the window. */
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with an article of the list. */
export function ArticleMenu({ article, at, onClose }: Props) {
  const services = useServices();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  const update = async () => {
    await actions.openArticle(article);
    actions.openDialog({ kind: 'update', article });
  };
  return (
    <ContextMenu
      label="Article"
      at={at}
      onClose={onClose}
      entries={[
        { id: 'open', title: 'Open', keys: 'Enter' },
        { id: 'details', title: 'Edit details…', keys: 'F2', isDisabled: isReadOnly },
        { id: 'update', title: 'Update from…', isDisabled: isReadOnly },
        { id: 'export', title: 'Export…' },
        { id: 'trash', title: 'Move to trash', keys: 'Delete', isDisabled: isReadOnly },
      ]}
      onAction={(id) => {
        if (id === 'open') actions.attempt(() => actions.openArticle(article));
        if (id === 'details') actions.openDialog({ kind: 'details', article });
        if (id === 'update') actions.attempt(update);
        if (id === 'export') actions.openDialog({ kind: 'export', article });
        if (id === 'trash') actions.attempt(() => moveToTrash(services, article));
      }}
    />
  );
}
