import { quoteOf } from '../../../shared/model/anchor';
import { isLost } from '../../../shared/model/highlight';
import { compareWords } from '../../../shared/revision/compareWords';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { HighlightLine } from '../../editor/HighlightLine';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { trimContext } from '../../ui/trimContext';
import { acceptReview, attachReview, detachReview } from './decideReview';
import { describeConfidence } from './describeConfidence';
import styles from './ReviewItem.module.css';
import { Runs } from './Runs';

/** A highlight under review: its passage as it was and as it would be, and what can be decided. */
export function ReviewItem({ item }: { item: ReviewedHighlight }) {
  const services = useServices();
  const { actions } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { review, anchor } = item;
  const [old, next] = [trimContext(review.before), trimContext(quoteOf(anchor))];
  const hasPassage = !isLost(item);
  const runs = hasPassage ? compareWords(review.before.exact, quoteOf(anchor).exact) : [];
  return (
    <div className={styles.item}>
      <HighlightLine highlight={item.id} isQuoteHidden />
      <h3 className={styles.name}>Was</h3>
      <blockquote dir="auto" className={styles.quote}>
        <span className={styles.context}>{old.before}</span>
        {hasPassage ? (
          <Runs runs={runs.filter(({ kind }) => kind !== 'added')} />
        ) : (
          review.before.exact
        )}
        <span className={styles.context}>{old.after}</span>
      </blockquote>
      <h3 className={styles.name}>Now</h3>
      {hasPassage ? (
        <>
          <blockquote dir="auto" className={styles.quote}>
            <span className={styles.context}>{next.before}</span>
            <Runs runs={runs.filter(({ kind }) => kind !== 'removed')} />
            <span className={styles.context}>{next.after}</span>
          </blockquote>
          <p className={styles.confidence}>{describeConfidence(review.confidence)}</p>
        </>
      ) : (
        <p className={styles.gone}>
          Gone from the text. If it says the same elsewhere, select that passage and attach the
          highlight to it.
        </p>
      )}
      <div className={styles.choices}>
        <Button
          tone={hasPassage ? 'primary' : 'plain'}
          isDisabled={isReadOnly}
          onPress={() => actions.attempt(() => acceptReview(services))}
        >
          {hasPassage ? 'Accept' : 'Leave it lost'} <kbd aria-hidden>A</kbd>
        </Button>
        <Button
          tone={hasPassage ? 'plain' : 'primary'}
          isDisabled={isReadOnly}
          onPress={() => actions.attempt(() => attachReview(services))}
        >
          Attach here <kbd aria-hidden>H</kbd>
        </Button>
        {hasPassage && (
          <Button
            isDisabled={isReadOnly}
            onPress={() => actions.attempt(() => detachReview(services))}
          >
            Detach <kbd aria-hidden>D</kbd>
          </Button>
        )}
      </div>
      {hasPassage && (
        <p className={styles.hint}>
          To adjust it, select the right passage in the text and choose “Attach here”.
        </p>
      )}
    </div>
  );
}
