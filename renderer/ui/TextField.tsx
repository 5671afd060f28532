import {
  TextField as AriaTextField,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';

interface Props extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** Lines shown; more than one makes it a text area. */
  rows?: number;
  placeholder?: string;
  /** Said under the field. */
  hint?: string;
}

/** A labelled field for text. */
export function TextField({ label, rows = 1, placeholder, hint, ...props }: Props) {
  const common = { className: styles.input, ...(placeholder && { placeholder }) };
  return (
    <AriaTextField {...props} className={styles.field}>
      <Label className={styles.label}>{label}</Label>
      {rows > 1 ? <TextArea {...common} rows={rows} /> : <Input {...common} />}
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
