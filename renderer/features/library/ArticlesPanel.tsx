import { ArrowUpDown, Plus } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Collection } from '../../../shared/model/collection';
import { CommandButton } from '../../commands/CommandButton';
import { useLibrary, useSession } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { MenuButton } from '../../ui/MenuButton';
import { SearchField } from '../../ui/SearchField';
import { ArticleList } from './ArticleList';
import styles from './ArticlesPanel.module.css';
import { filterArticles } from './filterArticles';
import { type ArticleOrder, createArticleSorter } from './sortArticles';

const orders: readonly { id: ArticleOrder; title: string }[] = [
  { id: 'recent', title: 'Imported last first' },
  { id: 'published', title: 'Published last first' },
  { id: 'title', title: 'By title' },
];

/** All articles that are not in the trash: to filter, sort and open. */
export function ArticlesPanel() {
  const articles = useLibrary((library) => library.articles);
  const coming = useLibrary((library) => library.coming);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ArticleOrder>('recent');
  const [sort] = useState(createArticleSorter);
  const heading = useId();
  const collection = useChosenCollection();
  const sorted = useMemo(() => {
    const isIn = collection && new Set(collection.articles);
    const kept = [...articles.values()].filter(
      ({ id, trashedAt }) => trashedAt === null && (!isIn || isIn.has(id)),
    );
    return sort(kept, order);
  }, [articles, order, sort, collection]);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => filterArticles(sorted, wanted), [sorted, wanted]);
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title} dir="auto" title={collection?.name}>
          {collection?.name ?? 'Articles'}
        </h2>
        <span className={styles.count}>
          {(collection || !coming ? sorted.length : coming.articles).toLocaleString()}
        </span>
        <CommandButton command="import.text" wording="alt">
          <Plus size={18} />
        </CommandButton>
      </header>
      {sorted.length > 0 && (
        <div className={styles.tools}>
          <SearchField label="Filter articles" value={query} onChange={setQuery} />
          <MenuButton
            label="Order of articles"
            entries={orders}
            chosen={order}
            onAction={(id) => setOrder(id)}
          >
            <ArrowUpDown size={16} />
          </MenuButton>
        </div>
      )}
      {shown.length > 0 ? (
        <ArticleList articles={shown} />
      ) : (
        <NothingShown
          query={query}
          hasArticles={sorted.length > 0}
          isReadOnly={isReadOnly}
          isCollection={collection !== null}
        />
      )}
    </section>
  );
}

/** The collection whose articles are to be shown; null for all, and where it is gone. */
function useChosenCollection(): Collection | null {
  const id = useSession((session) => session.collection);
  return useLibrary(({ collections }) => (id && collections.get(id)) || null);
}

interface NothingProps {
  query: string;
  hasArticles: boolean;
  isReadOnly: boolean;
  isCollection: boolean;
}

function NothingShown({ query, hasArticles, isReadOnly, isCollection }: NothingProps) {
  if (hasArticles) {
    return (
      <EmptyState title="No match" headingLevel={3}>
        No article has “{query}” in its title, byline or publisher.
      </EmptyState>
    );
  }
  if (isCollection) {
    return (
      <EmptyState title="No articles in it" headingLevel={3}>
        Drag articles here from “All articles”, or choose “Collections…” in the menu of an article.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No articles yet" headingLevel={3}>
      {isReadOnly ? 'This library is empty.' : 'Drop a file here, paste a text, or press + above.'}
    </EmptyState>
  );
}
