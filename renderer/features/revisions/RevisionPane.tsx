import { useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import { ComparedText } from './ComparedText';
import { restoreRevision } from './changeText';
import { countChanges, describeChanges } from './countChanges';
import { describeRevision, type ListedRevision } from './describeRevision';
import styles from './RevisionsView.module.css';
import { readSide } from './readSide';

const extents = ['changes', 'all', 'text'] as const;
type Extent = (typeof extents)[number];

interface Props {
  article: ArticleId;
  revisions: readonly ListedRevision[];
  shown: ListedRevision;
  present: number;
}

/** A revision compared with another: the one before it, unless the person chooses otherwise. */
export function RevisionPane({ article, revisions, shown, present }: Props) {
  const { say } = useWords();
  const services = useServices();
  const { client } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { number } = shown;
  const others = revisions.filter((revision) => revision.number !== number).toReversed();
  const [against, setAgainst] = useState(
    others.find((other) => other.number < number) ?? others[0],
  );
  const [extent, setExtent] = useState<Extent>('changes');
  // Whichever is chosen, the newer text’s words are shown as added.
  const other = against?.number ?? number;
  const [from, to] = [Math.min(number, other), Math.max(number, other)];
  const { answer } = useQuery(
    `${article} ${from} ${to}`,
    () => client.call('revision.compare', { owner: article, from, to }),
    // The current text changes while it is corrected.
    ({ library }) => [library?.open?.edits],
  );
  const blocks = answer?.blocks ?? null;
  const changes = blocks && countChanges(blocks);
  return (
    <section aria-label={say('revisions.title', { number })} className={styles.comparison}>
      <div className={styles.tools}>
        <Select
          label={say('revisions.compareWith', { number })}
          value={String(against?.number)}
          options={others.map((other) => ({
            value: String(other.number),
            title: say(describeRevision(other)),
          }))}
          onChange={(value) => setAgainst(others.find((other) => String(other.number) === value))}
        />
        <SegmentedControl<Extent>
          label={say('revisions.extent.title')}
          value={extent}
          options={extents.map((each) => ({ value: each, title: say(`revisions.extent.${each}`) }))}
          onChange={setExtent}
        />
        {number !== present && (
          <Button
            tone="primary"
            isDisabled={isReadOnly || shown.words === null}
            onPress={() =>
              services.actions.attempt(() => restoreRevision(services, article, number))
            }
          >
            {say('revisions.restoreThis')}
          </Button>
        )}
      </div>
      <p role="status" className={styles.changes}>
        {changes && say(describeChanges(changes, from, to))}
      </p>
      {!blocks && <div className={styles.text} aria-busy />}
      {blocks && changes && extent === 'changes' && changes.blocks === 0 && (
        <EmptyState title={say('revisions.noChanges.title')}>
          {say('revisions.noChanges.hint')}
        </EmptyState>
      )}
      {blocks && changes && (extent !== 'changes' || changes.blocks > 0) && (
        <ComparedText
          blocks={extent === 'text' ? readSide(blocks, number === to ? 'newer' : 'older') : blocks}
          isFolded={extent === 'changes'}
        />
      )}
    </section>
  );
}
