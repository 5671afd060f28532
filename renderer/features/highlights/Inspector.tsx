import { useLibrary, useOpenArticle } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { ArticleHighlights } from './ArticleHighlights';
import styles from './Inspector.module.css';
import { LabelLegend } from './list/LabelLegend';

/** The panel beside the article: its highlights, and the one shown in full. */
export function Inspector() {
  const { say } = useWords();
  const records = useOpenArticle((open) => open);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  return (
    <div className={styles.inspector}>
      {!records && (
        <EmptyState title={say('highlights.noArticle.title')}>
          {say('highlights.noArticle.hint')}
        </EmptyState>
      )}
      {records?.highlights.size === 0 && (
        <EmptyState title={say('highlights.none.title')} actions={!isReadOnly && <LabelLegend />}>
          {say(isReadOnly ? 'highlights.none.readOnly' : 'highlights.none.hint')}
        </EmptyState>
      )}
      {records && records.highlights.size > 0 && (
        <ArticleHighlights key={records.article.id} records={records} />
      )}
    </div>
  );
}
