import { type LinkDetails, relationSchema } from '../../../shared/model/link';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './LinkDialog.module.css';

interface Props {
  details: LinkDetails;
  onChange(details: LinkDetails): void;
}

/** What a person says about a link: relation, locator, evidence, remark. */
export function LinkDetailsForm({ details, onChange }: Props) {
  const { say } = useWords();
  const bind = (name: 'locator' | 'evidence' | 'remark') => ({
    value: details[name],
    onChange: (value: string) => onChange({ ...details, [name]: value }),
  });
  return (
    <>
      <div className={styles.relation}>
        <span aria-hidden className={styles.caption}>
          {say('sources.link.relation')}
        </span>
        <SegmentedControl
          label={say('sources.link.relation')}
          autoFocus
          value={details.relation}
          options={relationSchema.options.map((value) => ({
            value,
            title: say(`relation.${value}`),
          }))}
          onChange={(relation) => onChange({ ...details, relation })}
        />
      </div>
      <TextField
        label={say('sources.link.locator')}
        placeholder={say('sources.link.locatorExample')}
        {...bind('locator')}
      />
      <TextField label={say('sources.link.evidenceAsked')} rows={3} {...bind('evidence')} />
      <TextField label={say('sources.link.remark')} rows={2} {...bind('remark')} />
    </>
  );
}
