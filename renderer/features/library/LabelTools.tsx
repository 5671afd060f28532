import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { LabelId } from '../../../shared/model/ids';
import type { Label } from '../../../shared/model/label';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/WordsContext';
import { LabelDeletion } from './LabelDeletion';
import styles from './LabelsDialog.module.css';
import { proposeLook } from './proposeLook';

interface Props {
  /** In their order, as they are saved. */
  labels: readonly Label[];
  chosen: Label | undefined;
  onChoose(label: LabelId | undefined): void;
}

/** Adds a label, moves the chosen one up or down, and deletes it: each at once, as a step of undo. */
export function LabelTools({ labels, chosen, onChoose }: Props) {
  const { say } = useWords();
  const actions = useActions();
  const [deleting, setDeleting] = useState<LabelId | null>(null);
  const index = labels.findIndex(({ id }) => id === chosen?.id);
  const others = labels.filter(({ id }) => id !== chosen?.id);
  const add = async () => {
    const look = proposeLook(labels);
    const fields = {
      name: say('articles.labels.newName'),
      meaning: '',
      kind: 'claim',
      ...look,
    } as const;
    onChoose((await actions.call('label.create', fields)).label);
  };
  const move = async (direction: 1 | -1) => {
    const order = others.map(({ id }) => id);
    if (chosen) order.splice(index + direction, 0, chosen.id);
    await actions.call('label.arrange', { labels: order });
  };
  if (chosen && deleting === chosen.id) {
    return (
      <LabelDeletion
        label={chosen}
        others={others}
        onClose={() => setDeleting(null)}
        onDeleted={() => {
          setDeleting(null);
          onChoose(others[Math.min(index, others.length - 1)]?.id);
        }}
      />
    );
  }
  return (
    <div className={styles.tools}>
      <Button onPress={() => actions.attempt(add)}>
        <Plus size={15} aria-hidden /> {say('articles.labels.add')}
      </Button>
      <IconButton
        label={say('articles.labels.moveUp')}
        isDisabled={index < 1}
        onPress={() => actions.attempt(() => move(-1))}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say('articles.labels.moveDown')}
        isDisabled={index === -1 || index === labels.length - 1}
        onPress={() => actions.attempt(() => move(1))}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={say('articles.labels.delete')}
        isDisabled={!chosen || others.length === 0}
        onPress={() => setDeleting(chosen?.id ?? null)}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}
