import { ChevronRight, Folder, Library } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Collection as Items,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
} from 'react-aria-components';
import { type CollectionId, collectionIdSchema } from '../../../shared/model/ids';
import { useActions, useLibrary, useServices, useSession } from '../../state/WindowContext';
import { placeMenu } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import styles from './CollectionTree.module.css';
import { deleteCollection } from './deleteCollection';
import type { NestedCollection } from './nestCollections';
import { useCollectionDrops } from './useCollectionDrops';

/** Stands for no collection: all articles. */
const ALL = 'all';

/** The collections, nested, below “All articles”. The list of articles shows what is chosen here. */
export function CollectionTree({ nested }: { nested: readonly NestedCollection[] }) {
  const services = useServices();
  const { show, openDialog, attempt } = useActions();
  const { say } = useWords();
  const wanted = useSession((session) => session.collection);
  const chosen = useLibrary(({ collections }) =>
    wanted && collections.has(wanted) ? wanted : ALL,
  );
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  // New ones are open.
  const [folded, setFolded] = useState<ReadonlySet<Key>>(new Set());
  const ids = listIds(nested);
  const dragAndDropHooks = useCollectionDrops();
  const focused = () => readId(document.activeElement);
  return (
    <div
      className={styles.area}
      onContextMenu={(event) => {
        event.preventDefault();
        const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
        const collection = readId(row);
        if (!collection || !row) return;
        show({ menu: { kind: 'collection', collection, at: placeMenu(event, row) } });
      }}
      onKeyDown={(event) => {
        const collection = focused();
        if (!collection || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'F2') openDialog({ kind: 'collection', collection });
        else if (event.key === 'Delete') attempt(() => deleteCollection(services, collection));
        else return;
        event.preventDefault();
      }}
    >
      <Tree
        aria-label={say('collections.title')}
        className={styles.tree}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          show({ collection: collectionIdSchema.safeParse(key).data ?? null });
        }}
        expandedKeys={ids.filter((id) => !folded.has(id))}
        onExpandedChange={(open) => setFolded(new Set(ids.filter((id) => !open.has(id))))}
        dragAndDropHooks={dragAndDropHooks}
      >
        <TreeItem id={ALL} textValue={say('collections.all')} className={styles.item}>
          <TreeItemContent>
            <span />
            <span className={styles.chevron} />
            <Library size={14} aria-hidden />
            <span className={styles.name}>{say('collections.all')}</span>
          </TreeItemContent>
        </TreeItem>
        <Items items={nested.map((one) => ({ id: one.collection.id, ...one }))}>
          {(one) => <Row {...one} />}
        </Items>
      </Tree>
    </div>
  );
}

function Row({ collection, inner }: NestedCollection) {
  const { number } = useWords();
  const count = useLibrary(({ articles }) =>
    collection.articles.reduce((sum, id) => sum + Number(articles.get(id)?.trashedAt === null), 0),
  );
  return (
    <TreeItem
      id={collection.id}
      textValue={collection.name}
      className={styles.item}
      data-collection={collection.id}
    >
      <TreeItemContent>
        {({ level, hasChildItems }) => (
          <>
            <span style={{ flex: 'none', width: `calc(${level - 1} * var(--space-3))` }} />
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron}>
                <ChevronRight size={14} aria-hidden />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <Folder size={14} aria-hidden />
            <span className={styles.name} dir="auto" title={collection.name}>
              {collection.name}
            </span>
            {count > 0 && <span className={styles.count}>{number(count)}</span>}
          </>
        )}
      </TreeItemContent>
      <Items items={inner.map((one) => ({ id: one.collection.id, ...one }))}>
        {(one) => <Row {...one} />}
      </Items>
    </TreeItem>
  );
}

function readId(row: Element | null): CollectionId | null {
  return collectionIdSchema.safeParse(row?.getAttribute('data-key')).data ?? null;
}

function listIds(nested: readonly NestedCollection[]): Key[] {
  return nested.flatMap(({ collection, inner }) => [collection.id, ...listIds(inner)]);
}
