import type { CollectionId } from '../../../shared/model/ids';
import { useLibrary, useServices } from '../../state/WindowContext';
import { ContextMenu } from '../../ui/ContextMenu';
import type { MenuPlace } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import { deleteCollection } from './deleteCollection';

interface Props {
  collection: CollectionId;
  at: MenuPlace;
  onClose(): void;
}

/** What can be done with a collection. */
export function CollectionMenu({ collection, at, onClose }: Props) {
  const services = useServices();
  const isDisabled = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  const { say } = useWords();
  return (
    <ContextMenu
      label={say('collections.menu')}
      at={at}
      onClose={onClose}
      entries={[
        {
          title: say('collections.menu.newInside'),
          isDisabled,
          onAction: () => actions.openDialog({ kind: 'collection', parent: collection }),
        },
        {
          title: say('collections.menu.edit'),
          keys: 'F2',
          isDisabled,
          onAction: () => actions.openDialog({ kind: 'collection', collection }),
        },
        {
          title: say('collections.menu.delete'),
          keys: 'Delete',
          isDisabled,
          onAction: () => actions.attempt(() => deleteCollection(services, collection)),
        },
      ]}
    />
  );
}
