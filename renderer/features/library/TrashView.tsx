import { useMemo, useState } from 'react';
import { labelOfCommand, titleOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { SeveralBar } from '../../ui/SeveralBar';
import { useWords } from '../../ui/WordsContext';
import { filterArticles } from './filterArticles';
import { listTrashed } from './listTrashed';
import styles from './TrashView.module.css';

/** The articles in the trash, the latest first, to read, restore and delete for good: one, those chosen or found, or all. */
export function TrashView() {
  const articles = useLibrary((library) => library.articles);
  const trashed = useMemo(() => listTrashed(articles.values()), [articles]);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<ArticleId>>(new Set());
  const { call, attempt, openDialog } = useActions();
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
  const chosen = shown.map(({ id }) => id).filter((id) => ticked.has(id));
  const toggle = (id: ArticleId) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
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
            <TrashItem
              key={article.id}
              article={article}
              isReadOnly={isReadOnly}
              isChosen={ticked.has(article.id)}
              onToggle={() => toggle(article.id)}
            />
          ))}
        </ul>
      ) : (
        <EmptyState title={say('articles.noMatches')}>
          {say('articles.noMatchesAbout', { query })}
        </EmptyState>
      )}
      {chosen.length > 0 && (
        <div className={styles.several}>
          <SeveralBar
            count={chosen.length}
            actions={[
              {
                title: say(labelOfCommand('article.restore')),
                onAction: () =>
                  attempt(() => call('article.trash', { articles: chosen, isTrashed: false })),
              },
              {
                title: say(labelOfCommand('article.delete')),
                onAction: () => openDialog({ kind: 'deleteArticles', articles: chosen }),
              },
            ]}
            onNone={() => setTicked(new Set())}
          />
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  article: ArticleSummary;
  isReadOnly: boolean;
  isChosen: boolean;
  onToggle(): void;
}

function TrashItem({ article, isReadOnly, isChosen, onToggle }: ItemProps) {
  const { call, attempt, openArticle, openDialog } = useActions();
  const { say, date } = useWords();
  const { id, title, trashedAt } = article;
  return (
    <li className={styles.item}>
      {!isReadOnly && (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={say('articles.trash.choose', { title })}
          checked={isChosen}
          onChange={onToggle}
        />
      )}
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
