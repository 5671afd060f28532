import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useSession } from '../../state/WindowContext';
import { stepIndex } from '../../ui/stepIndex';
import styles from './ArticleList.module.css';
import { ArticleRow } from './ArticleRow';

/** Height of a row with a title of one line, in CSS pixels; longer ones are measured. */
const ROW_PX = 54;

/** The list of articles. Only rows in sight are in the page, and the active one, which the keyboard is on. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const current = useSession(({ place }) => (place.kind === 'article' ? place.article : null));
  const [activeId, setActiveId] = useState<ArticleId | null>(null);
  const { openArticle, attempt } = useActions();
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const active = findIndex(articles, activeId) ?? findIndex(articles, current) ?? 0;
  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (active < range.count && !rows.includes(active)) rows.push(active);
      return rows;
    },
  });
  const optionId = (index: number) => `${listId}-${index}`;
  const open = (index: number) => {
    const article = articles[index];
    if (article) attempt(() => openArticle(article.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(active);
      return;
    }
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX);
    const next = stepIndex(event.key, active, articles.length, pageRows);
    if (next === null) return;
    event.preventDefault();
    setActiveId(articles[next]?.id ?? null);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Articles"
      aria-activedescendant={articles.length ? optionId(active) : undefined}
      tabIndex={0}
      data-pane-start
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles.rows}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const summary = articles[index];
          return (
            summary && (
              <ArticleRow
                key={summary.id}
                id={optionId(index)}
                ref={virtualizer.measureElement}
                summary={summary}
                index={index}
                count={articles.length}
                offsetPx={start}
                isCurrent={summary.id === current}
                isActive={index === active}
                onPress={() => {
                  setActiveId(summary.id);
                  open(index);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function findIndex(articles: readonly ArticleSummary[], id: ArticleId | null): number | null {
  const index = id === null ? -1 : articles.findIndex((summary) => summary.id === id);
  return index === -1 ? null : index;
}
