import { useLibrary, useOpenArticle } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { ArticleHighlights } from './ArticleHighlights';
import styles from './Inspector.module.css';
import { LabelLegend } from './list/LabelLegend';

/** The panel beside the article: its highlights, and the one that is shown in full. */
export function Inspector() {
  const records = useOpenArticle((open) => open);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  return (
    <div className={styles.inspector}>
      {!records && (
        <EmptyState title="No article open">
          Open an article, and its highlights are listed here.
        </EmptyState>
      )}
      {records?.highlights.size === 0 && (
        <EmptyState title="No highlights yet" actions={!isReadOnly && <LabelLegend />}>
          {isReadOnly
            ? 'No passage of this article is highlighted.'
            : 'Select a passage and press the key of a label.'}
        </EmptyState>
      )}
      {records && records.highlights.size > 0 && (
        <ArticleHighlights key={records.article.id} records={records} />
      )}
    </div>
  );
}
