import { useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { ComparedText } from './ComparedText';
import { restoreRevision } from './changeText';
import { countChanges, describeChanges } from './countChanges';
import { describeRevision, type ListedRevision } from './describeRevision';
import styles from './RevisionsView.module.css';
import { readSide } from './readSide';

type Extent = 'changes' | 'all' | 'text';

const extents: readonly { value: Extent; title: string }[] = [
  { value: 'changes', title: 'Changes' },
  { value: 'all', title: 'Whole text' },
  { value: 'text', title: 'Without marks' },
];

interface Props {
  article: ArticleId;
  revisions: readonly ListedRevision[];
  shown: ListedRevision;
  present: number;
}

/** A revision against another one: the one before it, unless the person chooses another. */
export function RevisionPane({ article, revisions, shown, present }: Props) {
  const services = useServices();
  const { client } = services;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { number } = shown;
  const others = revisions.filter((revision) => revision.number !== number).toReversed();
  const [against, setAgainst] = useState(
    others.find((other) => other.number < number) ?? others[0],
  );
  const [extent, setExtent] = useState<Extent>('changes');
  // Whichever is chosen, what is newer is shown as added.
  const [from, to] = [number, against?.number ?? number].sort((a, b) => a - b);
  const { answer } = useQuery(
    `${article} ${from} ${to}`,
    () =>
      client.call('revision.compare', { owner: article, from: from ?? number, to: to ?? number }),
    // The present text changes while it is corrected.
    ({ library }) => [library?.open?.edits],
  );
  const blocks = answer?.blocks ?? null;
  const changes = blocks && countChanges(blocks);
  return (
    <section aria-label={`Revision ${number}`} className={styles.comparison}>
      <div className={styles.tools}>
        <Select
          label={`Compare revision ${number} with`}
          value={String(against?.number)}
          options={others.map((other) => ({
            value: String(other.number),
            title: describeRevision(other),
          }))}
          onChange={(value) => setAgainst(others.find((other) => String(other.number) === value))}
        />
        <SegmentedControl<Extent>
          label="Show"
          value={extent}
          options={extents}
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
            Restore this text
          </Button>
        )}
      </div>
      <p role="status" className={styles.changes}>
        {changes && `From revision ${from} to ${to}: ${describeChanges(changes)}`}
      </p>
      {!blocks && <div className={styles.text} aria-busy />}
      {blocks && changes && extent === 'changes' && changes.blocks === 0 && (
        <EmptyState title="The same text">These two revisions say the same.</EmptyState>
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
