import { kindSchema, kindTitles } from '../../../shared/model/highlight';
import { type Label, labelColorSchema, labelMarkSchema } from '../../../shared/model/label';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { Select } from '../../ui/Select';
import { SwatchPicker } from '../../ui/SwatchPicker';
import { TextField } from '../../ui/TextField';
import styles from './DetailsDialog.module.css';

const kinds = kindSchema.options.map((value) => ({ value, title: kindTitles[value] }));
const colors = labelColorSchema.options.map((value) => ({ value, title: value }));
const marks = labelMarkSchema.options.map((value) => ({ value, title: value }));

/** What the person can change of a label; its order they can’t. */
export type LabelFields = Omit<Label, 'order'>;

interface Props {
  label: LabelFields;
  onChange(label: LabelFields): void;
}

/** The fields of one label. */
export function LabelForm({ label, onChange }: Props) {
  const set = (fields: Partial<LabelFields>) => onChange({ ...label, ...fields });
  return (
    <div className={styles.form}>
      <TextField
        label="Name"
        isRequired
        value={label.name}
        isInvalid={label.name.trim() === ''}
        onChange={(name) => set({ name })}
      />
      <TextField
        label="Meaning"
        placeholder="When to use it"
        value={label.meaning}
        onChange={(meaning) => set({ meaning })}
      />
      <SwatchPicker
        label="Colour"
        value={label.color}
        options={colors}
        renderSwatch={(color) => <LabelSwatch label={{ color, mark: label.mark }} />}
        onChange={(color) => set({ color })}
      />
      <SwatchPicker
        label="Underline"
        value={label.mark}
        options={marks}
        renderSwatch={(mark) => <LabelSwatch label={{ color: label.color, mark }} />}
        onChange={(mark) => set({ mark })}
      />
      <Select
        label="Highlights made with it are a"
        value={label.kind}
        options={kinds}
        onChange={(kind) => set({ kind })}
      />
    </div>
  );
}
