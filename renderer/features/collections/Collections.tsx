import { FolderPlus } from 'lucide-react';
import { useMemo } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { useLibrary } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './Collections.module.css';
import { CollectionTree } from './CollectionTree';
import { nestCollections } from './nestCollections';

/** The collections, once there are any: the first is made by a command, or from an article’s menu. */
export function Collections() {
  const collections = useLibrary((library) => library.collections);
  const words = useWords();
  const nested = useMemo(() => nestCollections(collections, words), [collections, words]);
  if (!nested.length) return null;
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{words.say('collections.title')}</h2>
        <CommandButton command="collection.create" wording="label">
          <FolderPlus size={16} />
        </CommandButton>
      </header>
      <CollectionTree nested={nested} />
    </>
  );
}
