import { PencilLine, Unlink } from 'lucide-react';
import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import { isLost, kindTitles } from '../../../shared/model/highlight';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { useServices } from '../../state/WindowContext';
import styles from './ReviewList.module.css';
import { showReview } from './showReview';

const ROW_HEIGHT_PX = 58;
/** More than a line holds, in UTF-16 units. */
const QUOTE_LENGTH = 160;

interface Props {
  queue: readonly ReviewedHighlight[];
  chosen: ReviewedHighlight | null;
}

/** All highlights that wait for review; only the rows in sight are drawn. */
export function ReviewList({ queue, chosen }: Props) {
  const services = useServices();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT_PX }}>
      <ListBox
        aria-label="Waiting for review"
        className={styles.list}
        data-pane-start
        items={queue}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen ? [chosen.id] : []}
        onSelectionChange={(keys) => {
          const item = queue.find(({ id }) => keys !== 'all' && keys.has(id));
          if (item) showReview(services, item);
        }}
      >
        {(item) => (
          // Letters are the keys of decisions here, not of names.
          <ListBoxItem textValue=" " className={styles.row}>
            <Text slot="label" className={styles.state}>
              {isLost(item) ? (
                <Unlink size={13} aria-hidden />
              ) : (
                <PencilLine size={13} aria-hidden />
              )}
              {kindTitles[item.kind]} · {isLost(item) ? 'gone' : 'reworded'}
            </Text>
            <Text slot="description" className={styles.quote} dir="auto">
              {item.review.before.exact.slice(0, QUOTE_LENGTH)}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
