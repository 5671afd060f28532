import { quoteOf } from '../../../shared/model/anchor';
import { isLost } from '../../../shared/model/highlight';
import { compareWords } from '../../../shared/revision/compareWords';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { describeCommand } from '../../commands/appCommand';
import { CommandTextButton } from '../../commands/CommandButton';
import { HighlightLine } from '../../editor/HighlightLine';
import { trimContext } from '../../ui/trimContext';
import styles from './ReviewItem.module.css';
import { Runs } from './Runs';

/** A highlight under review: its passage as it was and as it would be, and what can be decided. */
export function ReviewItem({ item }: { item: ReviewedHighlight }) {
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
        <CommandTextButton
          command="review.accept"
          wording={hasPassage ? 'label' : 'alt'}
          tone={hasPassage ? 'primary' : 'plain'}
          hasKeys
        />
        <CommandTextButton
          command="review.attach"
          tone={hasPassage ? 'plain' : 'primary'}
          hasKeys
        />
        {hasPassage && <CommandTextButton command="review.detach" hasKeys />}
      </div>
      {hasPassage && (
        <p className={styles.hint}>
          To adjust it, select the right passage in the text and choose “
          {describeCommand('review.attach').label}”.
        </p>
      )}
    </div>
  );
}

/** Words for how sure it is that a passage is the one that was meant; in percent too. */
function describeConfidence(confidence: number): string {
  const percent = Math.round(confidence * 100);
  const words =
    confidence >= 0.9
      ? 'Very likely the same passage'
      : confidence >= 0.7
        ? 'Likely the same passage'
        : 'Perhaps the same passage';
  return `${words} · ${percent} %`;
}
