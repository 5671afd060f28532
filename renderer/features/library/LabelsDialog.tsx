import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { assignLetters } from '../../../shared/model/assignLetters';
import type { LabelId } from '../../../shared/model/ids';
import type { Label } from '../../../shared/model/label';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { LabelForm } from './LabelForm';
import styles from './LabelsDialog.module.css';

/** Edits the labels: their names, meanings, colours, marks and kinds. Saved together. */
export function LabelsDialog() {
  const labels = useLibrary(({ library }) => library.labels);
  const [edited, setEdited] = useState(labels);
  const [chosenId, setChosenId] = useState<LabelId | undefined>(labels[0]?.id);
  const { call, attempt, openDialog } = useActions();
  const chosen = edited.find(({ id }) => id === chosenId);
  const changed = edited.filter((label) => !labels.includes(label));
  const isReady = changed.length > 0 && edited.every(({ name }) => name.trim() !== '');
  const letters = assignLetters(edited);
  const close = () => openDialog(null);
  const save = async () => {
    for (const label of changed) {
      await call('label.edit', { label: { ...label, name: label.name.trim() } });
    }
    close();
  };
  const replace = (label: Label) =>
    setEdited(edited.map((other) => (other.id === label.id ? label : other)));
  return (
    <Dialog
      title="Labels"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => attempt(save)}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <ListBox
          aria-label="Labels"
          className={styles.list ?? ''}
          items={edited.map((label, index) => ({ id: label.id, label, key: index + 1 }))}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosenId ? [chosenId] : []}
          onSelectionChange={(keys) =>
            setChosenId(edited.find(({ id }) => keys !== 'all' && keys.has(id))?.id)
          }
        >
          {({ label, key }) => (
            <ListBoxItem textValue={label.name} className={styles.item ?? ''}>
              <LabelSwatch label={label} letter={letters.get(label.id)} />
              <span className={styles.name} dir="auto">
                {label.name || 'No name'}
              </span>
              <kbd>{key}</kbd>
            </ListBoxItem>
          )}
        </ListBox>
        {chosen && <LabelForm key={chosen.id} label={chosen} onChange={replace} />}
      </div>
    </Dialog>
  );
}
