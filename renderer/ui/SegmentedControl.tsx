import { useId } from 'react';
import styles from './SegmentedControl.module.css';

interface Props<Value extends string> {
  label: string;
  /** Null while nothing is chosen. */
  value: Value | null;
  options: readonly { value: Value; title: string }[];
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  /** Nothing is chosen, and something has to be. */
  isInvalid?: boolean;
  onChange(value: Value): void;
}

/** A choice of one out of two to four, all of them visible. Arrow keys choose: they are radio buttons. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  autoFocus = false,
  isInvalid = false,
  onChange,
}: Props<Value>) {
  const name = useId();
  const focused = value ?? options[0]?.value;
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      className={styles.group}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            // biome-ignore lint/a11y/noAutofocus: a dialog that opens for this choice starts there.
            autoFocus={autoFocus && option.value === focused}
            className={styles.input}
            onChange={() => onChange(option.value)}
          />
          {option.title}
        </label>
      ))}
    </div>
  );
}
