import { MessageSquareText } from 'lucide-react';
import type { Highlight } from '../../../shared/model/highlight';
import type { Label } from '../../../shared/model/label';
import { nameHighlight } from '../nameHighlight';
import styles from './RailMark.module.css';

interface Props {
  highlight: Highlight;
  label: Label;
  sourceCount: number;
  isSelected: boolean;
  onPress(): void;
  onHover(isHovered: boolean): void;
}

/** A highlight's mark in the margin: its label's initial in the label's style, a dot (full with a source, hollow without), a sign for a note. */
export function RailMark({ highlight, label, sourceCount, isSelected, onPress, onHover }: Props) {
  const isDotted = sourceCount > 0 || highlight.kind === 'claim';
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={nameHighlight(highlight, label, sourceCount)}
      aria-pressed={isSelected}
      style={{ background: `var(--label-${label.color}-wash)` }}
      onClick={onPress}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <span
        className={styles.initial}
        style={{
          textDecorationColor: `var(--label-${label.color})`,
          textDecorationStyle: label.mark,
        }}
      >
        {[...label.name][0]}
      </span>
      <span className={styles.signs}>
        {isDotted && <span className={`${styles.dot} ${sourceCount ? styles.full : ''}`} />}
        {highlight.note && <MessageSquareText size={9} aria-hidden />}
      </span>
    </button>
  );
}
