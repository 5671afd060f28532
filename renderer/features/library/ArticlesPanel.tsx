import { ArrowUpDown, Plus } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { useLibrary } from '../../state/WindowContext';
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
  const sorted = useMemo(
    () =>
      sort(
        [...articles.values()].filter(({ trashedAt }) => trashedAt === null),
        order,
      ),
    [articles, order, sort],
  );
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => filterArticles(sorted, wanted), [sorted, wanted]);
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          Articles
        </h2>
        <span className={styles.count}>{(coming?.articles ?? sorted.length).toLocaleString()}</span>
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
        <NothingShown query={query} hasArticles={sorted.length > 0} isReadOnly={isReadOnly} />
      )}
    </section>
  );
}

interface NothingProps {
  query: string;
  hasArticles: boolean;
  isReadOnly: boolean;
}

function NothingShown({ query, hasArticles, isReadOnly }: NothingProps) {
  if (hasArticles) {
    return (
      <EmptyState title="No match" headingLevel={3}>
        No article has “{query}” in its title, byline or publisher.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No articles yet" headingLevel={3}>
      {isReadOnly ? 'This library is empty.' : 'Drop a file here, paste a text, or press + above.'}
    </EmptyState>
  );
}
