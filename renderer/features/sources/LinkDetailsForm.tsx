import { relationSchema } from '../../../shared/model/link';
import { message } from '../../../shared/words/message';
import { useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './LinkDialog.module.css';
import type { LinkFields } from './linkFields';

interface Props {
  fields: LinkFields;
  /** The relation of the last link is offered, never chosen by itself. */
  isNew: boolean;
  /** The person tried to save without a relation. */
  isRelationMissing: boolean;
  onChange(fields: LinkFields): void;
}

/** What a person says about a link: relation, locator, evidence, remark. */
export function LinkDetailsForm({ fields, isNew, isRelationMissing, onChange }: Props) {
  const { say } = useWords();
  const last = useSession((session) => session.lastRelation);
  const bind = (name: 'locator' | 'evidence' | 'remark') => ({
    value: fields[name],
    onChange: (value: string) => onChange({ ...fields, [name]: value }),
  });
  return (
    <>
      <div data-field="relation" className={styles.relation}>
        <span aria-hidden className={styles.caption}>
          {say('sources.link.relation')}
        </span>
        <SegmentedControl
          label={say('sources.link.relation')}
          autoFocus
          value={fields.relation || null}
          isInvalid={isRelationMissing}
          options={relationSchema.options.map((value) => ({
            value,
            title: say(`relation.${value}`),
          }))}
          onChange={(relation) => onChange({ ...fields, relation })}
        />
        {isNew && last && (
          <Button tone="quiet" onPress={() => onChange({ ...fields, relation: last })}>
            {say('sources.link.asLast', { relation: message(`relation.${last}`) })}
          </Button>
        )}
      </div>
      <TextField
        label={say('sources.link.locator')}
        placeholder={say('sources.link.locatorExample')}
        {...bind('locator')}
      />
      <TextField label={say('sources.link.evidenceAsked')} rows={3} {...bind('evidence')} />
      <TextField
        label={say('sources.link.remark')}
        rows={2}
        spellCheck="true"
        {...bind('remark')}
      />
    </>
  );
}
