import { useMemo, useState } from 'react';
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
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [query, setQuery] = useState('');
  const [isWorking, setWorking] = useState(false);
  const tags = useMemo(() => countTags(articles.values(), compare), [articles, compare]);
  const wanted = foldText(query.trim());
  const shown = tags.filter(({ tag }) => foldText(tag).includes(wanted));
  const isInUse = (name: string, { tag }: TagUse) =>
    foldTag(name) !== foldTag(tag) && tags.some((other) => foldTag(other.tag) === foldTag(name));
  const work = (task: () => Promise<unknown>) =>
    actions.attempt(async () => {
      setWorking(true);
      await task().finally(() => setWorking(false));
    });
  return (
    <Dialog title={say('order.tags.title')} onClose={() => actions.openDialog(null)}>
      {tags.length === 0 ? (
        <EmptyState title={say('order.tags.none')} headingLevel={3}>
          {say('order.tags.noneAbout')}
        </EmptyState>
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
                    notifyUndoable(actions, message('order.tags.renamed', { tag: use.tag, name }));
                  })
                }
                onDelete={() =>
                  work(async () => {
                    await actions.call('tag.delete', { tag: use.tag });
                    notifyUndoable(actions, message('order.tags.deleted', { tag: use.tag }));
                  })
                }
              />
            ))}
          </ul>
          {shown.length === 0 && (
            <p className={styles.none}>{say('order.tags.noMatches', { query })}</p>
          )}
        </>
      )}
    </Dialog>
  );
}
