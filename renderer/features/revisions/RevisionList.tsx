import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { describeRevision, formatWhen, type ListedRevision } from './describeRevision';
import styles from './RevisionsView.module.css';

const ROW_HEIGHT_PX = 74;

interface Props {
  /** The oldest first; shown the other way round. */
  revisions: readonly ListedRevision[];
  present: number;
  chosen: number | null;
  onChoose(revision: number): void;
}

/** The revisions to choose from, the newest first. */
export function RevisionList({ revisions, present, chosen, onChoose }: Props) {
  const items = revisions.toReversed().map((revision) => ({ ...revision, id: revision.number }));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
      <ListBox
        aria-label="Revisions"
        className={styles.list}
        data-pane-start
        items={items}
        dependencies={[present]}
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
          <ListBoxItem textValue={`Revision ${revision.number}`} className={styles.row}>
            <Text slot="label" className={styles.name}>
              {describeRevision(revision)}
              {revision.number === present && <span className={styles.present}>Present text</span>}
            </Text>
            <Text slot="description" className={styles.about}>
              <span className={styles.line} dir="auto">
                {revision.name || ' '}
              </span>
              <span className={styles.line}>
                {formatWhen(revision.editedAt)} · {countWords(revision.words)}
              </span>
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function countWords(words: number | null): string {
  if (words === null) return 'can’t be read';
  return `${words.toLocaleString()} ${words === 1 ? 'word' : 'words'}`;
}
