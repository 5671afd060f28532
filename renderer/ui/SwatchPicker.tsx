import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import fieldStyles from './Field.module.css';
import styles from './SwatchPicker.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; title: string }[];
  /** How an option looks; its title is said and shown on hover. */
  renderSwatch(value: Value): ReactNode;
  onChange(value: Value): void;
}

/** A labelled choice of one out of a few by how they look. */
export function SwatchPicker<Value extends string>(props: Props<Value>) {
  const { label, value, options, renderSwatch, onChange } = props;
  return (
    <RadioGroup
      className={fieldStyles.field}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            aria-label={option.title}
            className={styles.option}
          >
            <span title={option.title}>{renderSwatch(option.value)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
