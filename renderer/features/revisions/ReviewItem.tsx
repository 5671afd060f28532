import { labelOfCommand } from '../../../shared/commands/nameCommand';
import { quoteOf } from '../../../shared/model/anchor';
import { isLost } from '../../../shared/model/highlight';
import { compareWords } from '../../../shared/revision/compareWords';
import type { ReviewedHighlight } from '../../../shared/revision/listReviews';
import { type Message, message } from '../../../shared/words/message';
import { CommandTextButton } from '../../commands/CommandButton';
import { HighlightLine } from '../../editor/HighlightLine';
import { useOpenArticle } from '../../state/WindowContext';
import { Runs } from '../../ui/Runs';
import { trimContext } from '../../ui/trimContext';
import { useWords } from '../../ui/WordsContext';
import styles from './ReviewItem.module.css';

/** A highlight under review: its passage as it was and as it would be, and the choices. */
export function ReviewItem({ item }: { item: ReviewedHighlight }) {
  const { say } = useWords();
  const { review, anchor } = item;
  const [old, next] = [trimContext(review.before), trimContext(quoteOf(anchor))];
  const hasPassage = !isLost(item);
  const isImported = review.from === 'import';
  const isOwn = useOpenArticle(({ text }) =>
    text.revisions.some(
      ({ number, origin }) => number === review.revision && origin === 'correction',
    ),
  );
  const runs = hasPassage ? compareWords(review.before.exact, quoteOf(anchor).exact) : [];
  return (
    <div className={styles.item}>
      <HighlightLine highlight={item.id} isQuoteHidden />
      <h3 className={styles.name}>
        {say(isImported ? 'revisions.review.inFile' : 'revisions.review.before')}
      </h3>
      <blockquote dir="auto" className={styles.quote}>
        <span className={styles.context}>{old.before}</span>
        {hasPassage ? (
          <Runs runs={runs.filter(({ kind }) => kind !== 'added')} />
        ) : (
          review.before.exact || say('revisions.review.noWords')
        )}
        <span className={styles.context}>{old.after}</span>
      </blockquote>
      <h3 className={styles.name}>
        {say(isImported ? 'revisions.review.inText' : 'revisions.review.now')}
      </h3>
      {hasPassage ? (
        <>
          <blockquote dir="auto" className={styles.quote}>
            <span className={styles.context}>{next.before}</span>
            <Runs runs={runs.filter(({ kind }) => kind !== 'removed')} />
            <span className={styles.context}>{next.after}</span>
          </blockquote>
          <p className={styles.confidence}>
            {say(
              isOwn ? message('revisions.review.ownWords') : describeConfidence(review.confidence),
            )}
          </p>
        </>
      ) : (
        <p className={styles.gone}>
          {say(isImported ? 'revisions.review.notFound' : 'revisions.review.gone')}
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
          {say('revisions.review.adjust', { attach: labelOfCommand('review.attach') })}
        </p>
      )}
    </div>
  );
}

/** How likely it is that a passage is the one meant. */
function describeConfidence(confidence: number): Message {
  const level = confidence >= 0.9 ? 'high' : confidence >= 0.7 ? 'medium' : 'low';
  return message(`revisions.confidence.${level}`, { confidence });
}
