import { offeredCslTypes } from '../../../shared/model/csl/cslItem';
import { reliabilitySchema } from '../../../shared/model/source';
import { titleOfCslType } from '../../../shared/model/csl/titleOfCslType';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceForm.module.css';
import { nameSourceFields, type SourceFields } from './sourceFields';

interface Props {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
  isReadOnly?: boolean;
  /** Shows only what most sources need; the rest unfolds. */
  isShort?: boolean;
}

/** The fields of a source. Its parent keeps the state. */
export function SourceForm({ fields, onChange, isReadOnly = false, isShort = false }: Props) {
  const words = useWords();
  const { say } = words;
  const titles = nameSourceFields(words);
  const bind = (name: keyof SourceFields) => ({
    label: titles[name],
    value: fields[name],
    isReadOnly,
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  const more = (
    <div className={styles.form}>
      <div className={styles.wide}>
        <TextField rows={2} hint={say('sources.authorsHint')} {...bind('authors')} />
      </div>
      <TextField {...bind('container')} />
      <TextField {...bind('publisher')} />
      <TextField placeholder={say('sources.dateExample')} {...bind('accessed')} />
      <div className={styles.wide}>
        <TextField rows={3} {...bind('note')} />
      </div>
    </div>
  );
  return (
    <div className={styles.all}>
      <div className={styles.form}>
        <div className={styles.wide}>
          <TextField {...bind('title')} />
        </div>
        <Select
          label={titles.type}
          value={fields.type}
          options={listCslTypes(fields.type).map((value) => ({
            value,
            title: say(titleOfCslType(value)),
          }))}
          isDisabled={isReadOnly}
          onChange={(type) => onChange({ ...fields, type })}
        />
        <Select
          label={titles.reliability}
          value={fields.reliability}
          options={reliabilitySchema.options.map((value) => ({
            value,
            title: say(`sources.reliability.${value}`),
          }))}
          isDisabled={isReadOnly}
          onChange={(reliability) => onChange({ ...fields, reliability })}
        />
        <TextField {...bind('url')} />
        <TextField placeholder={say('sources.dateExample')} {...bind('issued')} />
      </div>
      {isShort ? (
        <details>
          <summary className={styles.summary}>{say('sources.more')}</summary>
          {more}
        </details>
      ) : (
        more
      )}
    </div>
  );
}

/** The item types on offer, and the current one where it came from elsewhere. */
function listCslTypes(current: string): string[] {
  const types: string[] = [...offeredCslTypes];
  if (!types.includes(current)) types.push(current);
  return types;
}
