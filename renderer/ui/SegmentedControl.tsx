import { Radio, RadioGroup } from 'react-aria-components';
import styles from './SegmentedControl.module.css';

interface Props<Value extends string> {
  label: string;
  /** Null while nothing is chosen. */
  value: Value | null;
  options: readonly { value: Value; title: string }[];
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  onChange(value: Value): void;
}

/** A choice of one out of two to four, all of them in sight. Arrow keys choose, as they do among radio buttons. */
export function SegmentedControl<Value extends string>({
  label,
  value,
  options,
  autoFocus = false,
  onChange,
}: Props<Value>) {
  const focused = value ?? options[0]?.value;
  return (
    <RadioGroup
      aria-label={label}
      className={styles.group}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          autoFocus={autoFocus && option.value === focused}
          className={styles.segment}
        >
          {option.title}
        </Radio>
      ))}
    </RadioGroup>
  );
}
