import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { shareSeen } from '../../../shared/ipc/articlePlace';
import type { ArticleSummary } from '../../../shared/model/articleSummary';
import type { ArticleId } from '../../../shared/model/ids';
import { useSeveral } from '../../state/useSeveral';
import { useLibrary, useServices, useSession, useWindow } from '../../state/WindowContext';
import { isByMouse, placeMenu } from '../../ui/menuPlace';
import { SeveralBar } from '../../ui/SeveralBar';
import { stepIndex } from '../../ui/stepIndex';
import { useWords } from '../../ui/WordsContext';
import styles from './ArticleList.module.css';
import { ArticleRow } from './ArticleRow';
import { listSeveralActions, starSeveral } from './listSeveralActions';
import { moveSeveralToTrash, moveToTrash } from './moveToTrash';

/** Height of a row whose title fits on one line, in CSS pixels; taller rows are measured. */
const ROW_PX = 54;

/** The list of articles. Only visible rows are rendered, and the active one, which the keyboard is on. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const services = useServices();
  const { say } = useWords();
  const { actions, store } = services;
  const current = useSession(({ place }) => (place.kind === 'article' ? place.article : null));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const ids = useMemo(() => articles.map(({ id }) => id), [articles]);
  const several = useSeveral(ids, current);
  const [activeId, setActiveId] = useState<ArticleId | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const places = useWindow((state) => state.places);
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
  const open = (article: ArticleId) => actions.attempt(() => actions.openArticle(article));

  /** Into its text, also where it is shown already. */
  const enter = (article: ArticleId) =>
    actions.attempt(async () => {
      await actions.openArticle(article);
      store.getState().editor?.focus();
    });

  const star = (summary: ArticleSummary | undefined) => {
    if (!summary) return;
    const { id: article, isStarred } = summary;
    actions.attempt(() =>
      actions.call('article.edit', { article, set: { isStarred: !isStarred } }),
    );
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const article = articles[active]?.id;
    if (!article || event.altKey) return;
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_PX);
    const next = stepIndex(event.key, active, articles.length, pageRows);
    const canChange = !isReadOnly;
    const pressed = several.press(event, article, next === null ? null : (ids[next] ?? null));
    if (pressed === 'moved' && next !== null) {
      setActiveId(ids[next] ?? null);
      virtualizer.scrollToIndex(next, { align: 'auto' });
    } else if (pressed) {
      // Chosen; the keyboard stays where it is.
    } else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Enter' || event.key === ' ') enter(article);
    else if (several.chosen.length && canChange && event.key === 'Delete') {
      actions.attempt(() => moveSeveralToTrash(services, several.chosen));
    } else if (several.chosen.length && canChange && isStarKey(event)) {
      actions.attempt(() => starSeveral(services, several.chosen));
      event.stopPropagation();
    } else if (isStarKey(event) && canChange) {
      star(articles[active]);
      // The window’s own key is for the article shown.
      event.stopPropagation();
    } else if (event.key === 'F2' && canChange) actions.openDialog({ kind: 'details', article });
    else if (event.key === 'Delete' && canChange) {
      setActiveId(articles[active + 1]?.id ?? articles[active - 1]?.id ?? null);
      actions.attempt(() => moveToTrash(services, article));
    } else return;
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    const row = isByMouse(event)
      ? event.target instanceof Element && event.target.closest<HTMLElement>('[role=option]')
      : document.getElementById(optionId(active));
    const article = row && articles[Number(row.dataset.index)]?.id;
    if (!article) return;
    setActiveId(article);
    const chosen = several.chosenWith(article);
    const at = placeMenu(event, row);
    actions.show({ menu: { kind: 'article', article, several: chosen, at } });
  };
  return (
    <>
      <div
        ref={scroller}
        role="listbox"
        aria-multiselectable
        aria-label={say('articles.title')}
        aria-activedescendant={articles.length ? optionId(active) : undefined}
        tabIndex={0}
        data-pane-start
        className={styles.list}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <div
          role="presentation"
          className={styles.rows}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const summary = articles[index];
            const place = summary && places.get(summary.id);
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
                  isCurrent={several.has(summary.id)}
                  isActive={index === active}
                  share={place ? shareSeen(place) : null}
                  onStar={isReadOnly ? undefined : () => star(summary)}
                  onDrag={() => {
                    const chosen = several.chosenWith(summary.id);
                    return chosen.length ? chosen : [summary.id];
                  }}
                  onPress={(event) => {
                    setActiveId(summary.id);
                    if (several.click(event, summary.id)) return;
                    several.choose({ kind: 'one', id: summary.id });
                    open(summary.id);
                  }}
                />
              )
            );
          })}
        </div>
      </div>
      {several.chosen.length > 1 && (
        <SeveralBar
          count={several.chosen.length}
          actions={listSeveralActions(several.chosen, services, isReadOnly)}
          onNone={() => several.choose({ kind: 'none' })}
        />
      )}
    </>
  );
}

function isStarKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key.toLowerCase() === 's' && !shiftKey;
}

function findIndex(articles: readonly ArticleSummary[], id: ArticleId | null): number | null {
  const index = id === null ? -1 : articles.findIndex((summary) => summary.id === id);
  return index === -1 ? null : index;
}
