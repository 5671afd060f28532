import { useMemo } from 'react';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import { describeCommand } from '../../commands/appCommand';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { formatDate } from '../../ui/formatDate';
import styles from './TrashView.module.css';

/** The articles in the trash, those put there last first. Each can be read and restored. */
export function TrashView() {
  const articles = useLibrary((library) => library.articles);
  const trashed = useMemo(() => listTrashed(articles.values()), [articles]);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { call, attempt, openArticle } = useActions();
  if (!trashed.length) {
    return (
      <EmptyState title="The trash is empty" headingLevel={1}>
        Articles that you move here keep their highlights, notes and links until you restore them.
      </EmptyState>
    );
  }
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{describeCommand('trash.show').label}</h1>
      <ul className={styles.list}>
        {trashed.map(({ id, title, trashedAt }) => (
          <li key={id} className={styles.item}>
            <span className={styles.name} dir="auto">
              {title}
            </span>
            <span className={styles.date}>{trashedAt && formatDate(trashedAt)}</span>
            <Button tone="quiet" onPress={() => attempt(() => openArticle(id))}>
              Open
            </Button>
            <Button
              isDisabled={isReadOnly}
              onPress={() =>
                attempt(() => call('article.trash', { article: id, isTrashed: false }))
              }
            >
              {describeCommand('article.restore').label}
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
