import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { type SavedSearchId, savedSearchIdSchema } from '../../../../shared/model/ids';
import { savedSearchRecord } from '../../../../shared/model/savedSearch';
import { useLibrary, useServices, useSession } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import { deleteSavedSearch } from './deleteSavedSearch';
import styles from './SavedSearches.module.css';
import { SavedSearchMenu } from './SavedSearchMenu';

/** The saved searches, once there are any. Choosing one searches for it. */
export function SavedSearches() {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const table = useLibrary((library) => library.savedSearches);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const query = useSession(({ place }) => (place.kind === 'search' ? place.query : null));
  const [menu, setMenu] = useState<{ savedSearch: SavedSearchId; x: number; y: number } | null>(
    null,
  );
  const searches = useMemo(() => [...table.values()].sort(savedSearchRecord.compare), [table]);
  if (!searches.length) return null;
  return (
    <section aria-label={say('search.saved')} className={styles.area}>
      <h2 className={styles.title}>{say('search.saved')}</h2>
      <div
        onContextMenu={(event) => {
          event.preventDefault();
          const row = event.target instanceof Element && event.target.closest('[role=option]');
          const savedSearch = readId(row || null);
          if (!savedSearch || !row) return;
          const { left, bottom } = row.getBoundingClientRect();
          const isByMouse = event.button === 2;
          setMenu({
            savedSearch,
            x: isByMouse ? event.clientX : left + 8,
            y: isByMouse ? event.clientY : bottom,
          });
        }}
        onKeyDown={(event) => {
          const savedSearch = readId(document.activeElement);
          if (!savedSearch || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === 'F2') actions.openDialog({ kind: 'savedSearch', savedSearch });
          else if (event.key === 'Delete') {
            actions.attempt(() => deleteSavedSearch(services, savedSearch));
          } else return;
          event.preventDefault();
        }}
      >
        <ListBox
          aria-label={say('search.saved')}
          className={styles.list}
          items={searches}
          dependencies={[query]}
          selectionMode="none"
          onAction={(key) => {
            const chosen = searches.find(({ id }) => id === key);
            if (chosen) actions.go({ kind: 'search', query: chosen.query, only: null });
          }}
        >
          {(search) => (
            <ListBoxItem
              textValue={search.name}
              className={`${styles.item} ${search.query === query ? styles.current : ''}`}
            >
              <Search size={14} aria-hidden />
              <span className={styles.name} dir="auto" title={search.query}>
                {search.name}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
      {menu && (
        <SavedSearchMenu savedSearch={menu.savedSearch} at={menu} onClose={() => setMenu(null)} />
      )}
    </section>
  );
}

function readId(row: Element | null): SavedSearchId | null {
  return savedSearchIdSchema.safeParse(row?.getAttribute('data-key')).data ?? null;
}
