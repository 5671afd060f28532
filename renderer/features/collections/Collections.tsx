import { FolderPlus } from 'lucide-react';
import { useMemo } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { useLibrary } from '../../state/WindowContext';
import styles from './Collections.module.css';
import { CollectionTree } from './CollectionTree';
import { nestCollections } from './nestCollections';

/** The collections, where there are any: the first is made by a command, or from the menu of an article. */
export function Collections() {
  const collections = useLibrary((library) => library.collections);
  const nested = useMemo(() => nestCollections(collections), [collections]);
  if (!nested.length) return null;
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>Collections</h2>
        <CommandButton command="collection.create" wording="label">
          <FolderPlus size={16} />
        </CommandButton>
      </header>
      <CollectionTree nested={nested} />
    </>
  );
}
