import { kindSchema } from '../../../shared/model/highlight';
import { labelColorSchema, labelMarkSchema } from '../../../shared/model/label';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { Select } from '../../ui/Select';
import { SwatchPicker } from '../../ui/SwatchPicker';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './DetailsDialog.module.css';
import type { LabelFields } from './labelFields';

interface Props {
  label: LabelFields;
  onChange(label: LabelFields): void;
}

/** The fields of one label. */
export function LabelForm({ label, onChange }: Props) {
  const { say } = useWords();
  const set = (fields: Partial<LabelFields>) => onChange({ ...label, ...fields });
  return (
    <div className={styles.form}>
      <TextField
        label={say('articles.labels.name')}
        isRequired
        value={label.name}
        isInvalid={label.name.trim() === ''}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={say('articles.labels.meaning')}
        placeholder={say('articles.labels.meaningExample')}
        value={label.meaning}
        onChange={(meaning) => set({ meaning })}
      />
      <SwatchPicker
        label={say('articles.labels.color')}
        value={label.color}
        options={labelColorSchema.options.map((value) => ({
          value,
          title: say(`articles.labels.color.${value}`),
        }))}
        renderSwatch={(color) => <LabelSwatch label={{ color, mark: label.mark }} />}
        onChange={(color) => set({ color })}
      />
      <SwatchPicker
        label={say('articles.labels.mark')}
        value={label.mark}
        options={labelMarkSchema.options.map((value) => ({
          value,
          title: say(`articles.labels.mark.${value}`),
        }))}
        renderSwatch={(mark) => <LabelSwatch label={{ color: label.color, mark }} />}
        onChange={(mark) => set({ mark })}
      />
      <Select
        label={say('articles.labels.kind')}
        value={label.kind}
        options={kindSchema.options.map((value) => ({ value, title: say(`kind.${value}`) }))}
        onChange={(kind) => set({ kind })}
      />
    </div>
  );
}
