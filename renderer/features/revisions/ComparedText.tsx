import { useMemo } from 'react';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import { Runs } from '../../ui/Runs';
import { useWords } from '../../ui/WordsContext';
import styles from './ComparedText.module.css';
import { foldSame, show } from './foldSame';

const signs = { same: '', changed: '±', added: '+', removed: '−', moved: '↦', movedAway: '↤' };

interface Props {
  blocks: readonly ComparedBlock[];
  /** Leaves out most of what both texts share. */
  isFolded: boolean;
}

/** Two texts as one: what was added and what was removed, block by block. */
export function ComparedText({ blocks, isFolded }: Props) {
  const { say } = useWords();
  const shown = useMemo(() => (isFolded ? foldSame(blocks) : blocks.map(show)), [blocks, isFolded]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to scroll it too.
    <section aria-label={say('revisions.compared')} tabIndex={0} className={styles.text}>
      {shown.map((item) =>
        'left' in item ? (
          <p key={item.key} className={styles.left}>
            {say('revisions.unchangedBlocks', { count: item.left })}
          </p>
        ) : (
          <Block key={item.key} block={item.block} />
        ),
      )}
    </section>
  );
}

function Block({ block: { kind, type, level, runs } }: { block: ComparedBlock }) {
  const { say } = useWords();
  const sign = signs[kind];
  const title = kind === 'same' ? '' : say(`revisions.block.${kind}`);
  const isRetyped = kind === 'changed' && runs.every((run) => run.kind === 'same');
  const Element = type === 'heading' ? (`h${Math.min(6, (level ?? 2) + 1)}` as 'h3') : 'p';
  const retyped =
    type === 'heading' ? 'revisions.block.nowHeading' : 'revisions.block.nowParagraph';
  const note = isRetyped ? say(retyped) : title;
  return (
    // The direction follows the article’s words, so no word of ours may come first.
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
