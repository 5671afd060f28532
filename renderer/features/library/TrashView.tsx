import { useMemo, useState } from 'react';
import { labelOfCommand, titleOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { useWords } from '../../ui/WordsContext';
import { filterArticles } from './filterArticles';
import { listTrashed } from './listTrashed';
import styles from './TrashView.module.css';

/** The articles in the trash, the latest first, to read, restore and delete for good: one, those found, or all. */
export function TrashView() {
  const articles = useLibrary((library) => library.articles);
  const trashed = useMemo(() => listTrashed(articles.values()), [articles]);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const { openDialog } = useActions();
  const { say } = useWords();
  if (!trashed.length) {
    return (
      <EmptyState title={say('articles.trash.empty')} headingLevel={1}>
        {say('articles.trash.emptyAbout')}
      </EmptyState>
    );
  }
  const shown = filterArticles(trashed, query);
  const isFiltered = shown.length < trashed.length;
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>{say(labelOfCommand('trash.show'))}</h1>
        <div className={styles.search}>
          <SearchField label={say('articles.trash.filter')} value={query} onChange={setQuery} />
        </div>
        <Button
          tone="danger"
          isDisabled={isReadOnly || !shown.length}
          onPress={() =>
            openDialog({ kind: 'deleteArticles', articles: shown.map(({ id }) => id) })
          }
        >
          {isFiltered
            ? say('articles.trash.deleteShown', { count: shown.length })
            : say(titleOfCommand('trash.empty'))}
        </Button>
      </header>
      {shown.length > 0 ? (
        <ul className={styles.list}>
          {shown.map((article) => (
            <TrashItem key={article.id} article={article} isReadOnly={isReadOnly} />
          ))}
        </ul>
      ) : (
        <EmptyState title={say('articles.noMatches')}>
          {say('articles.noMatchesAbout', { query })}
        </EmptyState>
      )}
    </div>
  );
}

function TrashItem({ article, isReadOnly }: { article: ArticleSummary; isReadOnly: boolean }) {
  const { call, attempt, openArticle, openDialog } = useActions();
  const { say, date } = useWords();
  const { id, title, trashedAt } = article;
  return (
    <li className={styles.item}>
      <span className={styles.about}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        <span className={styles.date}>
          {trashedAt && say('articles.trash.since', { date: date(trashedAt) })}
        </span>
      </span>
      <Button tone="quiet" onPress={() => attempt(() => openArticle(id))}>
        {say('articles.open')}
      </Button>
      <Button
        isDisabled={isReadOnly}
        onPress={() => attempt(() => call('article.trash', { article: id, isTrashed: false }))}
      >
        {say(labelOfCommand('article.restore'))}
      </Button>
      <Button
        tone="quiet"
        isDisabled={isReadOnly}
        onPress={() => openDialog({ kind: 'deleteArticles', articles: [id] })}
      >
        {say(labelOfCommand('article.delete'))}
      </Button>
    </li>
  );
}
