import { Check, Folder } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { type ArticleId, collectionIdSchema } from '../../../shared/model/ids';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import styles from './ChooseCollectionsDialog.module.css';
import { flattenCollections, nestCollections } from './nestCollections';

/** Chooses the collections that articles are in, all of them. Each choice takes effect at once, and can be undone. */
export function ChooseCollectionsDialog({ articles }: { articles: readonly ArticleId[] }) {
  const [first] = articles;
  const title = useLibrary((library) => (first && library.articles.get(first)?.title) ?? '');
  const collections = useLibrary((library) => library.collections);
  const { call, attempt, openDialog } = useActions();
  const words = useWords();
  const { say } = words;
  const close = () => openDialog(null);
  const lines = flattenCollections(nestCollections(collections, words));
  const chosen = lines
    .filter(({ collection }) => {
      const isIn = new Set(collection.articles);
      return articles.every((article) => isIn.has(article));
    })
    .map(({ collection }) => collection.id);
  const choose = async (keys: ReadonlySet<unknown>) => {
    for (const { collection } of lines) {
      const isIn = keys.has(collection.id);
      if (isIn === chosen.includes(collection.id)) continue;
      await call('collection.put', { collection: collection.id, articles: [...articles], isIn });
    }
  };
  return (
    <Dialog
      title={say('collections.choose')}
      onClose={close}
      footer={
        <>
          <Button onPress={() => openDialog({ kind: 'collection', articles })}>
            {say('collections.newAsked')}
          </Button>
          <Button tone="primary" onPress={close}>
            {say('collections.done')}
          </Button>
        </>
      }
    >
      <p className={styles.title} dir="auto">
        {articles.length > 1 ? say('several.articles', { count: articles.length }) : title}
      </p>
      {lines.length ? (
        <ListBox
          aria-label={say('collections.title')}
          autoFocus
          className={styles.list}
          selectionMode="multiple"
          // Escape closes the dialog; otherwise it would take the article out of all.
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            attempt(() =>
              choose(keys === 'all' ? new Set(lines.map(({ collection }) => collection.id)) : keys),
            )
          }
        >
          {lines.map(({ collection, depth }) => (
            <ListBoxItem
              key={collection.id}
              id={collectionIdSchema.parse(collection.id)}
              textValue={collection.name}
              className={styles.item}
              style={{ paddingInlineStart: `calc(var(--space-2) + ${depth} * var(--space-4))` }}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.box}>
                    {isSelected && <Check size={14} aria-hidden />}
                  </span>
                  <Folder size={14} aria-hidden />
                  <span className={styles.name} dir="auto">
                    {collection.name}
                  </span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      ) : (
        <EmptyState title={say('collections.none')} headingLevel={3}>
          {say('collections.noneAbout')}
        </EmptyState>
      )}
    </Dialog>
  );
}
