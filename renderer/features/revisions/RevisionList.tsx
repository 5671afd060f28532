import { useRef } from 'react';
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { type Message, message } from '../../../shared/words/message';
import { useOnceLaidOut } from '../../ui/useOnceLaidOut';
import { useWords } from '../../ui/WordsContext';
import { describeRevision, type ListedRevision } from './describeRevision';
import styles from './RevisionsView.module.css';

const ROW_HEIGHT_PX = 74;

interface Props {
  /** Oldest first; shown the other way round. */
  revisions: readonly ListedRevision[];
  present: number;
  chosen: number | null;
  onChoose(revision: number): void;
}

/** The revisions to choose from, the newest first. */
export function RevisionList({ revisions, present, chosen, onChoose }: Props) {
  const { say } = useWords();
  const items = revisions.toReversed().map((revision) => ({ ...revision, id: revision.number }));
  const list = useRef<HTMLDivElement>(null);
  useOnceLaidOut(() => {
    const top = items.findIndex(({ id }) => id === chosen) * ROW_HEIGHT_PX;
    const heightPx = list.current?.clientHeight ?? 0;
    if (top + ROW_HEIGHT_PX > heightPx) list.current?.scrollTo({ top: top - heightPx / 2 });
  });
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
      <ListBox
        ref={list}
        aria-label={say('revisions.list')}
        className={styles.list}
        data-pane-start
        items={items}
        dependencies={[present, say]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const item = items.find(({ id }) => keys !== 'all' && keys.has(id));
          if (item) onChoose(item.number);
        }}
      >
        {(revision) => (
          <ListBoxItem
            textValue={say('revisions.title', { number: revision.number })}
            className={styles.row}
          >
            <Text slot="label" className={styles.name}>
              {say(describeRevision(revision))}
              {revision.number === present && (
                <span className={styles.present}>{say('revisions.current')}</span>
              )}
            </Text>
            <Text slot="description" className={styles.about}>
              <span className={styles.line} dir="auto">
                {revision.name || ' '}
              </span>
              <span className={styles.line}>
                {say('revisions.editedAt', { at: Date.parse(revision.editedAt) })} ·{' '}
                {say(describeLength(revision))}
              </span>
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function describeLength({ words, characters }: ListedRevision): Message {
  if (characters !== null) return message('revisions.characters', { count: characters });
  if (words === null) return message('revisions.unreadable');
  return message('revisions.words', { count: words });
}
