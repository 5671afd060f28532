import { type LinkDetails, relationSchema, relationTitles } from '../../../shared/model/link';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import styles from './LinkDialog.module.css';

interface Props {
  details: LinkDetails;
  onChange(details: LinkDetails): void;
}

/** What a person says of a link: relation, locator, evidence, remark. */
export function LinkDetailsForm({ details, onChange }: Props) {
  const bind = (name: 'locator' | 'evidence' | 'remark') => ({
    value: details[name],
    onChange: (value: string) => onChange({ ...details, [name]: value }),
  });
  return (
    <>
      <div className={styles.relation}>
        <span className={styles.caption}>The passage is …</span>
        <SegmentedControl
          label="Relation"
          autoFocus
          value={details.relation}
          options={relationSchema.options.map((value) => ({ value, title: relationTitles[value] }))}
          onChange={(relation) => onChange({ ...details, relation })}
        />
      </div>
      <TextField
        label="Where in the source"
        placeholder="p. 12, 00:14:30, § 3"
        {...bind('locator')}
      />
      <TextField label="Evidence: the source’s own words" rows={3} {...bind('evidence')} />
      <TextField label="Your remark" rows={2} {...bind('remark')} />
    </>
  );
}
