import { useMemo } from 'react';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import styles from './TrashView.module.css';

/** The articles in the trash, the latest first. Each can be read and restored. */
export function TrashView() {
  const articles = useLibrary((library) => library.articles);
  const trashed = useMemo(() => listTrashed(articles.values()), [articles]);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { call, attempt, openArticle } = useActions();
  const { say, date } = useWords();
  if (!trashed.length) {
    return (
      <EmptyState title={say('articles.trash.empty')} headingLevel={1}>
        {say('articles.trash.emptyAbout')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{say(labelOfCommand('trash.show'))}</h1>
      <ul className={styles.list}>
        {trashed.map(({ id, title, trashedAt }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name} dir="auto">
              {title}
            </span>
            <span className={styles.date}>{trashedAt && date(trashedAt)}</span>
            <Button tone="quiet" onPress={() => attempt(() => openArticle(id))}>
              {say('articles.open')}
            </Button>
            <Button
              isDisabled={isReadOnly}
              onPress={() =>
                attempt(() => call('article.trash', { article: id, isTrashed: false }))
              }
            >
              {say(labelOfCommand('article.restore'))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function listTrashed(articles: Iterable<ArticleSummary>): ArticleSummary[] {
  return [...articles]
    .filter(({ trashedAt }) => trashedAt !== null)
    .sort((a, b) => ((a.trashedAt ?? '') < (b.trashedAt ?? '') ? 1 : -1));
}
