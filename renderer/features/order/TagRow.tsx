import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { tagSchema } from '../../../shared/model/tag';
import type { TagUse } from '../../state/countTags';
import { showTag } from '../../state/showTag';
import { useActions, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './TagsDialog.module.css';

interface Props {
  use: TagUse;
  isDisabled: boolean;
  /** True where another tag has that name. */
  isInUse(name: string): boolean;
  onRename(name: string): void;
  onDelete(): void;
}

/** A tag, what has it, and what can be done with it. */
export function TagRow({ use, isDisabled, isInUse, onRename, onDelete }: Props) {
  const { tag, articles, highlights } = use;
  const { say } = useWords();
  const services = useServices();
  const { openDialog } = useActions();
  const [name, setName] = useState<string | null>(null);
  const [wasRenamed, setWasRenamed] = useState(false);
  if (name !== null) {
    return (
      <li className={styles.row} data-tag={tag}>
        <RenameForm
          tag={tag}
          name={name}
          isMerge={isInUse(name.trim())}
          onChange={setName}
          onCancel={() => {
            setName(null);
            setWasRenamed(true);
          }}
          onSave={() => {
            setName(null);
            onRename(name.trim());
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.row} data-tag={tag}>
      <AriaButton
        aria-label={say('order.tags.show', { tag })}
        className={`${styles.tag}`}
        onPress={() => {
          showTag(services, tag);
          openDialog(null);
        }}
      >
        <span dir="auto">{tag}</span>
      </AriaButton>
      <span className={styles.counts}>
        {say('order.tags.counts', {
          articles,
          highlights,
          both: articles && highlights ? 'yes' : 'no',
        })}
      </span>
      <IconButton
        label={say('order.tags.rename', { tag })}
        isDisabled={isDisabled}
        // After a renaming that was given up.
        autoFocus={wasRenamed}
        onPress={() => setName(tag)}
      >
        <Pencil size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say('order.tags.delete', { tag })}
        isDisabled={isDisabled}
        onPress={onDelete}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </li>
  );
}

interface FormProps {
  tag: string;
  name: string;
  isMerge: boolean;
  onChange(name: string): void;
  onCancel(): void;
  onSave(): void;
}

function RenameForm({ tag, name, isMerge, onChange, onCancel, onSave }: FormProps) {
  const { say } = useWords();
  const isReady = tagSchema.safeParse(name).success && name.trim() !== tag;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSave();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={say('order.tags.name', { tag })}
        value={name}
        onChange={onChange}
        autoFocus
        {...(isMerge && { hint: say('order.tags.willMerge', { name: name.trim() }) })}
      />
      <div className={styles.buttons}>
        <Button onPress={onCancel}>{say('order.tags.cancel')}</Button>
        <Button tone="primary" type="submit" isDisabled={!isReady}>
          {say(isMerge ? 'order.tags.merge' : 'order.tags.save')}
        </Button>
      </div>
    </form>
  );
}
