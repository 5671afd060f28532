import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components';
import { LABEL_KEYS } from '../../../shared/commands/commandTable';
import { hasCode } from '../../../shared/model/AttestError';
import { assignLetters } from '../../../shared/model/assignLetters';
import type { LabelId } from '../../../shared/model/ids';
import { listLabels } from '../../../shared/model/label';
import {
  choose,
  type Draft,
  emptyDraft,
  listConflicts,
  settle,
  showDraft,
  typeInto,
} from '../../state/draft';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { LabelSwatch } from '../../ui/LabelSwatch';
import { useWords } from '../../ui/WordsContext';
import { LabelForm } from './LabelForm';
import styles from './LabelsDialog.module.css';
import { LabelTools } from './LabelTools';
import { formatLabelField, type LabelFields, nameLabelFields } from './labelFields';

type Drafts = ReadonlyMap<LabelId, Draft<LabelFields>>;

/** Adds, orders, deletes and edits labels. Names, meanings, colours, marks and kinds are saved together, as one undo step. */
export function LabelsDialog() {
  const labels = useLibrary((library) => listLabels(library.labels));
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [chosenId, setChosenId] = useState<LabelId | undefined>(labels[0]?.id);
  const { call, attempt, openDialog } = useActions();
  const words = useWords();
  const { say } = words;
  const draftOf = (label: LabelFields) =>
    settle(drafts.get(label.id) ?? emptyDraft<LabelFields>(), label);
  const setDraft = (id: LabelId, draft: Draft<LabelFields>) =>
    setDrafts(new Map(drafts).set(id, draft));
  const edited = labels.map((label) => showDraft<LabelFields>(label, draftOf(label)));
  const saved = labels.find(({ id }) => id === chosenId);
  const chosen = edited.find(({ id }) => id === chosenId);
  const changed = labels.filter((label) => Object.keys(draftOf(label).typed).length > 0);
  const conflicting = labels.filter(
    (label) => listConflicts<LabelFields>(draftOf(label), label).length > 0,
  );
  const isReady =
    changed.length > 0 && !conflicting.length && edited.every(({ name }) => name.trim() !== '');
  const letters = assignLetters(edited);
  const arrange = (order: LabelId[]) => attempt(() => call('label.arrange', { labels: order }));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const moved = labels.filter(({ id }) => keys.has(id)).map(({ id }) => id);
      const order = labels.map(({ id }) => id).filter((id) => !keys.has(id));
      const at = order.findIndex((id) => `${id}` === target.key);
      if (at === -1) return;
      order.splice(target.dropPosition === 'before' ? at : at + 1, 0, ...moved);
      arrange(order);
    },
  });
  const close = () => openDialog(null);
  const save = async () => {
    try {
      const [first, ...also] = changed.map((label) => {
        const { typed, seen } = draftOf(label);
        const name = typed.name?.trim();
        return { label: label.id, set: { ...typed, ...(name && { name }) }, seen };
      });
      if (first) await call('label.edit', { ...first, also });
    } catch (error) {
      if (!hasCode(error, 'superseded')) throw error;
      // The form asks.
      return;
    }
    close();
  };
  return (
    <Dialog
      title={say('articles.labels.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('articles.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => attempt(save)}>
            {say('articles.save')}
          </Button>
        </>
      }
    >
      <LabelTools labels={labels} chosen={saved} onChoose={setChosenId} />
      <div className={styles.columns}>
        <ListBox
          aria-label={say('articles.labels.title')}
          className={styles.list}
          items={edited.map((label, index) => ({ id: label.id, label, number: index + 1 }))}
          dragAndDropHooks={dragAndDropHooks}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosenId ? [chosenId] : []}
          onSelectionChange={(keys) =>
            setChosenId(edited.find(({ id }) => keys !== 'all' && keys.has(id))?.id)
          }
        >
          {({ label, number }) => (
            <ListBoxItem id={label.id} textValue={label.name} className={styles.item}>
              <LabelSwatch label={label} letter={letters.get(label.id)} />
              <span className={styles.name} dir="auto">
                {label.name || say('articles.labels.unnamed')}
              </span>
              {conflicting.some(({ id }) => id === label.id) && (
                <TriangleAlert size={14} aria-label={say('articles.labels.conflict')} />
              )}
              {number <= LABEL_KEYS && <kbd>{number}</kbd>}
            </ListBoxItem>
          )}
        </ListBox>
        {chosen && saved && (
          <div>
            <FieldConflicts
              conflicts={listConflicts<LabelFields>(draftOf(saved), saved)}
              titles={nameLabelFields(words)}
              format={(field, value) => formatLabelField(words, field, value)}
              onChoose={(field, choice) =>
                setDraft(saved.id, choose<LabelFields>(draftOf(saved), saved, field, choice))
              }
            />
            <LabelForm
              key={chosen.id}
              label={chosen}
              onChange={(next) => setDraft(saved.id, typeInto(draftOf(saved), saved, next))}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}
