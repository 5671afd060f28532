import { hostOfLookup } from '../../../shared/references/sourceLookup';
import type { Words } from '../../../shared/words/Words';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useWords } from '../../ui/WordsContext';
import type { FilledForm } from './fillFromRecord';
import styles from './SourceLookupPanel.module.css';
import { formatSourceField, nameSourceFields } from './sourceFields';
import type { LookupStep } from './useSourceLookup';

type Differing = FilledForm['differing'][number];

interface Props {
  step: LookupStep;
  onTake(differing: Differing): void;
}

/** How looking a source up goes, what came of it, and what the person may still choose. Screen readers announce it. */
export function LookupOutcome({ step, onTake }: Props) {
  const words = useWords();
  const { say } = words;
  const titles = nameSourceFields(words);
  const isDiffering = step.kind === 'filled' && step.differing.length > 0;
  return (
    <>
      <div role="status">
        {step.kind === 'asking' && (
          <p>{say('lookup.asking', { host: hostOfLookup(step.lookup) })}</p>
        )}
        {step.kind === 'filled' && tell(step, words).map((line) => <p key={line}>{line}</p>)}
      </div>
      {step.kind === 'asking' && <ProgressBar label={say('lookup.title')} fraction={null} />}
      {step.kind === 'failed' && (
        <p role="alert" className={styles.failure}>
          {say(step.said)}
        </p>
      )}
      {isDiffering && (
        <dl className={styles.differing} aria-label={say('lookup.differing', { host: step.from })}>
          {step.differing.map((differing) => (
            <div key={differing.field} className={styles.difference}>
              <dt>{titles[differing.field]}</dt>
              <dd dir="auto">{formatSourceField(words, differing.field, differing.theirs)}</dd>
              <dd className={styles.choice}>
                <Button
                  aria-label={say('lookup.useFor', { field: titles[differing.field] })}
                  onPress={() => onTake(differing)}
                >
                  {say('lookup.use')}
                </Button>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function tell({ from, filled, differing }: Extract<LookupStep, { kind: 'filled' }>, words: Words) {
  const { say, list } = words;
  const titles = nameSourceFields(words);
  const lines: string[] = [];
  if (filled.length) {
    const fields = list(filled.map((field) => titles[field]));
    lines.push(say('lookup.filled', { host: from, fields }));
  } else if (!differing.length) lines.push(say('lookup.nothingNew', { host: from }));
  if (differing.length) {
    lines.push(say('lookup.differs', { host: from, count: differing.length }));
  }
  return lines;
}
