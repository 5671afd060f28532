import { offeredCslTypes } from '../../../shared/model/cslItem';
import { reliabilitySchema, reliabilityTitles } from '../../../shared/model/source';
import { titleOfCslType } from '../../../shared/model/titleOfCslType';
import type { Words } from '../../../shared/words/Words';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceForm.module.css';
import type { SourceFields } from './sourceFields';

interface Props {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
  isReadOnly?: boolean;
  /** Shows what most sources are made of; the rest unfolds. */
  isShort?: boolean;
}

/** The fields of a source. It keeps no state: whoever shows it does. */
export function SourceForm({ fields, onChange, isReadOnly = false, isShort = false }: Props) {
  const words = useWords();
  const bind = (name: keyof SourceFields) => ({
    value: fields[name],
    isReadOnly,
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  const more = (
    <div className={styles.form}>
      <div className={styles.wide}>
        <TextField
          label="Authors"
          rows={2}
          hint="One a line: Family, Given, or the name of an institution"
          {...bind('authors')}
        />
      </div>
      <TextField label="Published in" {...bind('container')} />
      <TextField label="Publisher" {...bind('publisher')} />
      <TextField label="Accessed" placeholder="e.g. 2025-03-26" {...bind('accessed')} />
      <div className={styles.wide}>
        <TextField label="Your note" rows={3} {...bind('note')} />
      </div>
    </div>
  );
  return (
    <div className={styles.all}>
      <div className={styles.form}>
        <div className={styles.wide}>
          <TextField label="Title" {...bind('title')} />
        </div>
        <Select
          label="Type"
          value={fields.type}
          options={listCslTypes(fields.type, words)}
          isDisabled={isReadOnly}
          onChange={(type) => onChange({ ...fields, type })}
        />
        <Select
          label="Reliability"
          value={fields.reliability}
          options={reliabilitySchema.options.map((value) => ({
            value,
            title: reliabilityTitles[value],
          }))}
          isDisabled={isReadOnly}
          onChange={(reliability) => onChange({ ...fields, reliability })}
        />
        <TextField label="Address (URL)" {...bind('url')} />
        <TextField label="Date" placeholder="e.g. 2025-03-26" {...bind('issued')} />
      </div>
      {isShort ? (
        <details>
          <summary className={styles.summary}>More about the source</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </div>
  );
}

/** The item types offered, with their names as people say them. A type that came from elsewhere is added. */
function listCslTypes(current: string, { say }: Words): { value: string; title: string }[] {
  const types: string[] = [...offeredCslTypes];
  if (!types.includes(current)) types.push(current);
  return types.map((value) => ({ value, title: say(titleOfCslType(value)) }));
}
