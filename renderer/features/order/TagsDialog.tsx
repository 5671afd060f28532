import { useEffect, useMemo, useRef, useState } from 'react';
import { foldTag } from '../../../shared/model/tag';
import { message } from '../../../shared/words/message';
import { countTags, type TagUse } from '../../state/countTags';
import { notifyUndoable } from '../../state/notifyUndoable';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { foldText } from '../../ui/foldText';
import { ProgressBar } from '../../ui/ProgressBar';
import { SearchField } from '../../ui/SearchField';
import { useWords } from '../../ui/WordsContext';
import { TagRow } from './TagRow';
import styles from './TagsDialog.module.css';

/** All tags of articles and highlights, to rename, merge and delete: each one step of undo over the whole library. */
export function TagsDialog() {
  const { say, compare } = useWords();
  const actions = useActions();
  const articles = useLibrary((library) => library.articles);
  const coming = useLibrary((library) => library.coming);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const [isWorking, setWorking] = useState(false);
  const tags = useMemo(() => countTags(articles.values(), compare), [articles, compare]);
  const wanted = foldText(query.trim());
  const shown = tags.filter(({ tag }) => foldText(tag).includes(wanted));
  const isInUse = (name: string, { tag }: TagUse) =>
    foldTag(name) !== foldTag(tag) && tags.some((other) => foldTag(other.tag) === foldTag(name));
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<{ tag: string | undefined } | null>(null);
  /** The focus goes to the tag `then`: the button that was pressed is gone. */
  const work = (task: () => Promise<unknown>, then: string | undefined) =>
    actions.attempt(async () => {
      next.current = { tag: then };
      setWorking(true);
      await task().finally(() => setWorking(false));
    });
  const neighbourOf = (use: TagUse) => {
    const at = shown.indexOf(use);
    return (shown[at + 1] ?? shown[at - 1])?.tag;
  };
  useEffect(() => {
    const { current: wanted } = next;
    const isLost = document.activeElement === document.body;
    if (isWorking || !wanted || !isLost || !box.current) return;
    next.current = null;
    const rows = [...box.current.querySelectorAll<HTMLElement>('[data-tag]')];
    const row = rows.find(({ dataset }) => dataset.tag === wanted.tag);
    (row?.querySelector('button') ?? box.current).focus();
  });
  return (
    <Dialog title={say('order.tags.title')} onClose={() => actions.openDialog(null)}>
      <div ref={box} tabIndex={-1} className={styles.box}>
        {coming && <ProgressBar label={say('order.tags.counting')} fraction={null} />}
        {tags.length === 0 ? (
          !coming && (
            <EmptyState title={say('order.tags.none')} headingLevel={3}>
              {say('order.tags.noneAbout')}
            </EmptyState>
          )
        ) : (
          <>
            <SearchField label={say('order.tags.find')} value={query} onChange={setQuery} />
            <div className={styles.working}>
              {isWorking && <ProgressBar label={say('order.tags.working')} fraction={null} />}
            </div>
            <ul className={styles.list} aria-label={say('order.tags.title')}>
              {shown.map((use) => (
                <TagRow
                  key={use.tag}
                  use={use}
                  isDisabled={isReadOnly || isWorking}
                  isInUse={(name) => isInUse(name, use)}
                  onRename={(name) =>
                    work(async () => {
                      await actions.call('tag.rename', { tag: use.tag, name });
                      notifyUndoable(
                        actions,
                        message('order.tags.renamed', { tag: use.tag, name }),
                      );
                    }, name)
                  }
                  onDelete={() =>
                    work(async () => {
                      await actions.call('tag.delete', { tag: use.tag });
                      notifyUndoable(actions, message('order.tags.deleted', { tag: use.tag }));
                    }, neighbourOf(use))
                  }
                />
              ))}
            </ul>
            {shown.length === 0 && (
              <p className={styles.none}>{say('order.tags.noMatches', { query })}</p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
