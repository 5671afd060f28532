import { MessageSquareText } from 'lucide-react';
import { isSourced } from '../../../shared/ledger/isSourced';
import type { Highlight } from '../../../shared/model/highlight';
import type { Label } from '../../../shared/model/label';
import type { Link } from '../../../shared/model/link';
import { type MenuPlace, placeMenu } from '../../ui/menuPlace';
import { useWords } from '../../ui/WordsContext';
import { nameHighlight } from '../nameHighlight';
import styles from './RailMark.module.css';

interface Props {
  highlight: Highlight;
  label: Label;
  letter: string | undefined;
  links: readonly Link[];
  isSelected: boolean;
  /** The list’s filter leaves it out. */
  isDimmed: boolean;
  onPress(): void;
  onMenu(at: MenuPlace): void;
  onHover(isHovered: boolean): void;
}

/** A highlight's mark in the margin: its label's letter in the label's style, a dot (full with a source, hollow without), a sign for a note. */
export function RailMark(props: Props) {
  const { say } = useWords();
  const { highlight, label, letter, links, isSelected, isDimmed, onPress, onMenu, onHover } = props;
  const isDotted = links.length > 0 || highlight.kind === 'claim';
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={say(nameHighlight(highlight, label, links))}
      aria-pressed={isSelected}
      aria-description={isDimmed ? say('highlights.item.leftOut') : undefined}
      data-dimmed={isDimmed || undefined}
      style={{ background: `var(--label-${label.color}-wash)` }}
      onClick={onPress}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(placeMenu(event, event.currentTarget));
      }}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <span
        className={styles.letter}
        style={{
          textDecorationColor: `var(--label-${label.color})`,
          textDecorationStyle: label.mark,
        }}
      >
        {letter}
      </span>
      <span className={styles.signs}>
        {isDotted && <span className={`${styles.dot} ${isSourced(links) ? styles.full : ''}`} />}
        {highlight.note && <MessageSquareText size={9} aria-hidden />}
      </span>
    </button>
  );
}
