import { useState } from 'react';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { cslNameVariables } from '../../../shared/model/csl/cslVariables';
import { reliabilitySchema } from '../../../shared/model/source';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { LineFieldView } from './LineFieldView';
import { NamesField } from './NamesField';
import styles from './SourceForm.module.css';
import { SourceTypeField } from './SourceTypeField';
import { listKept, nameSourceFields, type SourceFields } from './sourceFields';
import { describeSourceType, findSourceType, type LineField, moreFields } from './sourceTypes';

interface Props {
  fields: SourceFields;
  onChange(fields: SourceFields): void;
  /** The record that the fields were read from, if there is one. */
  base?: CslItem;
  isReadOnly?: boolean;
  /** Shows only what most sources need; the rest unfolds. */
  isShort?: boolean;
  /** The title takes the focus: a new source begins there. */
  hasFocus?: boolean;
}

/** What most sources need. */
const SHORT: ReadonlySet<LineField> = new Set(['title', 'URL', 'issued'] as const);

/** The fields of a source, those of its type first. Its parent keeps the state. */
export function SourceForm({
  fields,
  onChange,
  base,
  isReadOnly = false,
  isShort = false,
  hasFocus = false,
}: Props) {
  const words = useWords();
  const { say } = words;
  const titles = nameSourceFields(words);
  const type = describeSourceType(findSourceType(fields, words));
  const others = moreFields.filter((name) => !type.fields.includes(name));
  const [hasMore] = useState(() => others.some((name) => fields[name] !== ''));
  const kept = base
    ? listKept(base, new Set([...type.fields, ...others, ...cslNameVariables]))
    : [];
  const listLines = (names: readonly LineField[]) =>
    names.map((name) => (
      <LineFieldView
        key={name}
        name={name}
        label={titles[name]}
        value={fields[name]}
        isReadOnly={isReadOnly}
        hasFocus={hasFocus && name === 'title'}
        onChange={(value) => onChange({ ...fields, [name]: value })}
      />
    ));
  const rest = (
    <>
      <NamesField fields={fields} roles={type.roles} isReadOnly={isReadOnly} onChange={onChange} />
      <div className={styles.form}>
        {listLines(type.fields.filter((name) => !SHORT.has(name)))}
        <div className={styles.wide}>
          <TextField
            rows={3}
            label={titles.ownNote}
            value={fields.ownNote}
            isReadOnly={isReadOnly}
            onChange={(ownNote) => onChange({ ...fields, ownNote })}
          />
        </div>
      </div>
      <details open={hasMore}>
        <summary className={styles.summary}>{say('sources.moreFields')}</summary>
        <div className={styles.form}>{listLines(others)}</div>
      </details>
      {kept.length > 0 && (
        <section className={styles.kept} aria-label={say('sources.kept')}>
          <strong>{say('sources.kept')}</strong>
          <dl>
            {kept.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
  return (
    <div className={styles.all}>
      <div className={styles.form}>
        {listLines(['title'])}
        <SourceTypeField fields={fields} isReadOnly={isReadOnly} onChange={onChange} />
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
        {listLines(['URL', 'issued'])}
      </div>
      {isShort ? (
        <details>
          <summary className={styles.summary}>{say('sources.more')}</summary>
          <div className={styles.all}>{rest}</div>
        </details>
      ) : (
        rest
      )}
    </div>
  );
}
