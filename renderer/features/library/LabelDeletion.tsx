import { useState } from 'react';
import { labelIdSchema } from '../../../shared/model/ids';
import type { Label } from '../../../shared/model/label';
import { message } from '../../../shared/words/message';
import { notifyUndoable } from '../../state/notifyUndoable';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './LabelsDialog.module.css';

interface Props {
  label: Label;
  /** At least one: the last label can’t be deleted. */
  others: readonly Label[];
  onClose(): void;
  onDeleted(): void;
}

/** Says what becomes of the highlights that have a label before it is deleted, and asks which label they get instead. */
export function LabelDeletion({ label, others, onClose, onDeleted }: Props) {
  const { say } = useWords();
  const actions = useActions();
  const [instead, setInstead] = useState<string>(others[0]?.id ?? label.id);
  const count = useLibrary(({ articles }) =>
    [...articles.values()].reduce((sum, { labels }) => sum + (labels[label.id] ?? 0), 0),
  );
  const remove = async () => {
    await actions.call('label.delete', {
      label: label.id,
      instead: labelIdSchema.parse(instead),
    });
    notifyUndoable(actions, message('articles.labels.deleted'));
    onDeleted();
  };
  return (
    <section aria-label={say('articles.labels.delete')} className={styles.deletion}>
      <p role="status">{say('articles.labels.uses', { count })}</p>
      {count > 0 && (
        <Select
          label={say('articles.labels.instead')}
          value={instead}
          options={others.map(({ id, name }) => ({ value: id, title: name }))}
          onChange={setInstead}
        />
      )}
      <div className={styles.tools}>
        <Button onPress={onClose}>{say('articles.labels.keep')}</Button>
        <Button tone="danger" autoFocus onPress={() => actions.attempt(remove)}>
          {say('articles.labels.deleteNow')}
        </Button>
      </div>
    </section>
  );
}
