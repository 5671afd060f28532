import { PencilLine, Unlink } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { isLost } from '../../../shared/model/highlight';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { message } from '../../../shared/words/message';
import { useServices } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import styles from './ReviewList.module.css';
import { showReview } from './showReview';

const ROW_HEIGHT_PX = 58;
/** More than a line can hold, in UTF-16 units. */
const QUOTE_LENGTH = 160;

interface Props {
  queue: readonly ReviewedHighlight[];
  chosen: ReviewedHighlight | null;
}

/** All highlights waiting for review; only visible rows are drawn. */
export function ReviewList({ queue, chosen }: Props) {
  const { say } = useWords();
  const services = useServices();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
      <ListBox
        aria-label={say('revisions.review.waiting')}
        className={styles.list}
        data-pane-start
        items={queue}
        dependencies={[say]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen ? [chosen.id] : []}
        onSelectionChange={(keys) => {
          const item = queue.find(({ id }) => keys !== 'all' && keys.has(id));
          if (item) showReview(services, item);
        }}
      >
        {(item) => (
          // Letters are keys for decisions here: they must not select by name.
          <ListBoxItem textValue=" " className={styles.row}>
            <Text slot="label" className={styles.state}>
              {isLost(item) ? (
                <Unlink size={13} aria-hidden />
              ) : (
                <PencilLine size={13} aria-hidden />
              )}
              {say(`revisions.review.${nameState(item)}`, {
                kind: message(`kind.${item.kind}`),
              })}
            </Text>
            <Text slot="description" className={styles.quote} dir="auto">
              {item.review.before.exact.slice(0, QUOTE_LENGTH) || say('revisions.review.noWords')}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function nameState(item: ReviewedHighlight) {
  if (item.review.from === 'import') return isLost(item) ? 'importedLost' : 'imported';
  return isLost(item) ? 'lost' : 'reworded';
}
