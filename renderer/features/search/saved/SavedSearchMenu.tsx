import type { SavedSearchId } from '../../../../shared/model/ids';
import { useLibrary, useServices } from '../../../state/WindowContext';
import { ContextMenu } from '../../../ui/ContextMenu';
import { useWords } from '../../../ui/WordsContext';
import { deleteSavedSearch } from './deleteSavedSearch';

interface Props {
  savedSearch: SavedSearchId;
  /** Where it opens, in CSS pixels of the window. */
  at: { x: number; y: number };
  onClose(): void;
}

/** What can be done with a saved search. */
export function SavedSearchMenu({ savedSearch, at, onClose }: Props) {
  const services = useServices();
  const isDisabled = useLibrary((library) => library.isReadOnly);
  const { actions } = services;
  const { say } = useWords();
  return (
    <ContextMenu
      label={say('search.saved.menu')}
      at={at}
      onClose={onClose}
      entries={[
        {
          title: say('search.saved.menu.edit'),
          keys: 'F2',
          isDisabled,
          onAction: () => actions.openDialog({ kind: 'savedSearch', savedSearch }),
        },
        {
          title: say('search.saved.menu.delete'),
          keys: 'Delete',
          isDisabled,
          onAction: () => actions.attempt(() => deleteSavedSearch(services, savedSearch)),
        },
      ]}
    />
  );
}
