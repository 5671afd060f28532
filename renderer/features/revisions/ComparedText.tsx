import { useMemo } from 'react';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import styles from './ComparedText.module.css';
import { foldSame, show } from './foldSame';
import { Runs } from './Runs';

const signs: Record<ComparedBlock['kind'], { sign: string; title: string }> = {
  same: { sign: '', title: '' },
  changed: { sign: '±', title: 'Changed' },
  added: { sign: '+', title: 'Added' },
  removed: { sign: '−', title: 'Removed' },
  moved: { sign: '↦', title: 'Moved here' },
  movedAway: { sign: '↤', title: 'Moved elsewhere' },
};

interface Props {
  blocks: readonly ComparedBlock[];
  /** Leaves out what is the same in both texts. */
  isFolded: boolean;
}

/** Two texts as one: what was added and what was removed, block by block. */
export function ComparedText({ blocks, isFolded }: Props) {
  const shown = useMemo(() => (isFolded ? foldSame(blocks) : blocks.map(show)), [blocks, isFolded]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too.
    <section aria-label="Compared text" tabIndex={0} className={styles.text}>
      {shown.map((item) =>
        'left' in item ? (
          <p key={item.key} className={styles.left}>
            {item.left.toLocaleString()} blocks unchanged
          </p>
        ) : (
          <Block key={item.key} block={item.block} />
        ),
      )}
    </section>
  );
}

function Block({ block: { kind, type, level, runs } }: { block: ComparedBlock }) {
  const { sign, title } = signs[kind];
  const isRetyped = kind === 'changed' && runs.every((run) => run.kind === 'same');
  const Element = type === 'heading' ? (`h${Math.min(6, (level ?? 2) + 1)}` as 'h3') : 'p';
  const note = isRetyped ? `Now a ${type === 'heading' ? 'heading' : 'paragraph'}` : title;
  return (
    // The direction is that of the words alone, which no word of ours may come before.
    <div dir="auto" className={`${styles.block} ${styles[kind]}`}>
      <span className={styles.sign} {...(sign && { role: 'img', 'aria-label': title })}>
        {sign}
      </span>
      <Element className={`${styles.words} ${type === 'codeBlock' ? styles.code : ''}`}>
        {(kind === 'moved' || kind === 'movedAway' || isRetyped) && (
          <span dir="ltr" aria-hidden={!isRetyped} className={styles.note}>
            {note}
          </span>
        )}
        <Runs runs={runs} />
      </Element>
    </div>
  );
}
