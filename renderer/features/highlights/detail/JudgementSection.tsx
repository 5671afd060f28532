import { describeJudgement } from '../../../../shared/ledger/describeJudgement';
import type { Highlight, Judgement } from '../../../../shared/model/highlight';
import { judgementInForce } from '../../../../shared/model/judgement';
import { ReasonField } from '../../../editor/judgement/ReasonField';
import { useWords } from '../../../ui/WordsContext';
import { DetailSection } from './DetailSection';
import styles from './JudgementSection.module.css';

interface Props {
  highlight: Highlight;
  isReadOnly: boolean;
}

/** How many judgements are shown; earlier ones are folded away. */
const SHOWN = 3;

/** The verdicts that a claim was given, the newest first, and why the one in force was. Nothing where none is known. */
export function JudgementSection({ highlight, isReadOnly }: Props) {
  const { say } = useWords();
  const newestFirst = highlight.judgements.toReversed();
  if (!newestFirst.length) return null;
  const earlier = newestFirst.slice(SHOWN);
  return (
    <>
      {judgementInForce(highlight) && (
        <ReasonField key={highlight.id} highlight={highlight} isReadOnly={isReadOnly} />
      )}
      <DetailSection title={say('judgement.history')}>
        <JudgementList judgements={newestFirst.slice(0, SHOWN)} />
        {earlier.length > 0 && (
          <details key={highlight.id}>
            <summary className={styles.more}>
              {say('judgement.history.earlier', { count: earlier.length })}
            </summary>
            <JudgementList judgements={earlier} />
          </details>
        )}
      </DetailSection>
    </>
  );
}

function JudgementList({ judgements }: { judgements: readonly Judgement[] }) {
  const words = useWords();
  return (
    <ol className={styles.list}>
      {judgements.map((judgement) => (
        <li key={judgement.at + judgement.verdict} dir="auto">
          {describeJudgement(judgement, words)}
        </li>
      ))}
    </ol>
  );
}
