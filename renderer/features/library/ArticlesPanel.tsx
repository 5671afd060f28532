import { Plus } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useActions, useLibrary } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { SearchField } from '../../ui/SearchField';
import { Select } from '../../ui/Select';
import { ArticleList } from './ArticleList';
import styles from './ArticlesPanel.module.css';
import { filterArticles } from './filterArticles';
import { type ArticleOrder, createArticleSorter } from './sortArticles';

const orders = [
  { value: 'recent', title: 'Newest import first' },
  { value: 'title', title: 'By title' },
  { value: 'published', title: 'Newest publication first' },
] as const;

/** All articles that are not in the trash: to filter, sort and open. */
export function ArticlesPanel() {
  const articles = useLibrary((library) => library.articles);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ArticleOrder>('recent');
  const [sort] = useState(createArticleSorter);
  const { openDialog } = useActions();
  const heading = useId();
  const sorted = useMemo(
    () =>
      sort(
        [...articles.values()].filter(({ trashedAt }) => trashedAt === null),
        order,
      ),
    [articles, order, sort],
  );
  const shown = useMemo(() => filterArticles(sorted, query), [sorted, query]);
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          Articles
        </h2>
        <span className={styles.count}>{sorted.length.toLocaleString()}</span>
        <IconButton label="Import an article" onPress={() => openDialog({ kind: 'import' })}>
          <Plus size={18} />
        </IconButton>
      </header>
      {sorted.length > 0 && (
        <div className={styles.tools}>
          <SearchField label="Filter articles" value={query} onChange={setQuery} />
          <Select
            label="Order of articles"
            isLabelHidden
            value={order}
            options={orders}
            onChange={(chosen) => setOrder(chosen)}
          />
        </div>
      )}
      {shown.length > 0 ? (
        <ArticleList articles={shown} />
      ) : (
        <NothingShown query={query} hasArticles={sorted.length > 0} />
      )}
    </section>
  );
}

function NothingShown({ query, hasArticles }: { query: string; hasArticles: boolean }) {
  if (hasArticles) {
    return (
      <EmptyState title="No match" headingLevel={3}>
        No article has “{query}” in its title, byline or publisher.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No articles yet" headingLevel={3}>
      Drop a file here, paste a text, or press + above.
    </EmptyState>
  );
}
