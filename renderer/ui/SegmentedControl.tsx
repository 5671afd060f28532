import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './SegmentedControl.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; title: string }[];
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  onChange(value: Value): void;
}

/** A choice of one out of two to four, all of them visible. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  autoFocus = false,
  onChange,
}: Props<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          autoFocus={autoFocus && option.value === value}
          className={styles.segment}
        >
          {option.title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
