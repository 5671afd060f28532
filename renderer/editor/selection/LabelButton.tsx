import { titleOfCommand } from '../../../shared/commands/nameCommand';
import type { Label } from '../../../shared/model/label';
import { useWords } from '../../ui/WordsContext';
import styles from './SelectionToolbar.module.css';
import { ToolbarButton } from './ToolbarButton';

interface Props {
  label: Label;
  /** Keys that do the same, if any. */
  keys: string | undefined;
  onPress(): void;
}

/** Highlights under a label; shows the label’s name as the passage will look. */
export function LabelButton({ label, keys, onPress }: Props) {
  const { say } = useWords();
  return (
    <ToolbarButton
      name={say(titleOfCommand('highlight.label.1', label.name))}
      hint={label.meaning}
      keys={keys}
      onPress={onPress}
    >
      <span
        className={styles.sample}
        style={{
          background: `var(--label-${label.color}-wash)`,
          textDecorationColor: `var(--label-${label.color})`,
          textDecorationStyle: label.mark,
        }}
      >
        {label.name}
      </span>
      {keys && <kbd aria-hidden>{keys}</kbd>}
    </ToolbarButton>
  );
}
