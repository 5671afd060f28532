import { ArrowUpDown, Plus } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { Collection } from '../../../shared/model/collection';
import { message } from '../../../shared/words/message';
import { CommandButton } from '../../commands/CommandButton';
import { passes } from '../../state/articleFilter';
import { useActions, useLibrary, useSession, useWindow } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MenuButton } from '../../ui/MenuButton';
import { SearchField } from '../../ui/SearchField';
import { useWords } from '../../ui/WordsContext';
import { ActiveFilters, ArticleFilterMenu } from './ArticleFilters';
import { ArticleList } from './ArticleList';
import styles from './ArticlesPanel.module.css';
import { filterArticles } from './filterArticles';
import { type ArticleOrder, articleOrders, createArticleSorter } from './sortArticles';

/** The articles that are not in the trash, to filter, sort and open. */
export function ArticlesPanel() {
  const words = useWords();
  const { say } = words;
  const articles = useLibrary((library) => library.articles);
  const coming = useLibrary((library) => library.coming);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ArticleOrder>('recent');
  const [sort] = useState(createArticleSorter);
  const heading = useId();
  const collection = useChosenCollection();
  const filter = useSession((session) => session.articleFilter);
  const places = useWindow((state) => state.places);
  const sorted = useMemo(() => {
    const isIn = collection && new Set(collection.articles);
    const kept = [...articles.values()].filter(
      ({ id, trashedAt }) => trashedAt === null && (!isIn || isIn.has(id)),
    );
    return sort(kept, order, words, places);
  }, [articles, order, sort, collection, words, places]);
  const wanted = useDeferredValue(query);
  const shown = useMemo(
    () => filterArticles(sorted, wanted).filter((summary) => passes(filter, summary, places)),
    [sorted, wanted, filter, places],
  );
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title} dir="auto" title={collection?.name}>
          {collection?.name ?? say('articles.title')}
        </h2>
        <span className={styles.count}>
          {words.number(collection || !coming ? sorted.length : coming.articles)}
        </span>
        <CommandButton command="import.text" wording="alt">
          <Plus size={18} />
        </CommandButton>
      </header>
      {sorted.length > 0 && (
        <div className={styles.tools}>
          <SearchField label={say('articles.filter')} value={query} onChange={setQuery} />
          <ArticleFilterMenu />
          <MenuButton
            label={say('articles.order')}
            entries={articleOrders.map((id) => ({ id, title: say(`articles.order.${id}`) }))}
            chosen={order}
            onAction={(id) => setOrder(id)}
          >
            <ArrowUpDown size={16} />
          </MenuButton>
        </div>
      )}
      <ActiveFilters />
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

/** The collection whose articles are shown; null for all articles, and where it is gone. */
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
  const { say } = useWords();
  const { go } = useActions();
  if (hasArticles) {
    return (
      <EmptyState
        title={say('articles.noMatches')}
        headingLevel={3}
        actions={
          <Button onPress={() => go({ kind: 'search', query, only: null })}>
            {say('search.insideArticles')}
          </Button>
        }
      >
        {query ? say('articles.noMatchesAbout', { query }) : say('order.filter.noMatches')}
      </EmptyState>
    );
  }
  if (isCollection) {
    return (
      <EmptyState title={say('articles.noneInCollection')} headingLevel={3}>
        {say('articles.noneInCollectionAbout', {
          all: message('collections.all'),
          command: labelOfCommand('article.collections'),
        })}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('articles.none')} headingLevel={3}>
      {say(isReadOnly ? 'articles.noneReadOnly' : 'articles.noneAbout')}
    </EmptyState>
  );
}
