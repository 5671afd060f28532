import type { CollectionId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import { deleteCollection } from './deleteCollection';

interface Props {
  collection: CollectionId;
  /** Where it was asked for, in CSS pixels of the window. */
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with a collection. */
export function CollectionMenu({ collection, at, onClose }: Props) {
  const services = useServices();
  const isDisabled = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  return (
    <ContextMenu
      label="Collection"
      at={at}
      onClose={onClose}
      entries={[
        {
          title: 'New collection in it…',
          isDisabled,
          onAction: () => actions.openDialog({ kind: 'collection', parent: collection }),
        },
        {
          title: 'Rename or move…',
          keys: 'F2',
          isDisabled,
          onAction: () => actions.openDialog({ kind: 'collection', collection }),
        },
        {
          title: 'Delete collection',
          keys: 'Delete',
          isDisabled,
          onAction: () => actions.attempt(() => deleteCollection(services, collection)),
        },
      ]}
    />
  );
}
