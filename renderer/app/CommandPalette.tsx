import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { useActions, useServices } from '../state/WindowContext';
import { formatKeys } from '../ui/formatKeys';
import { takeOnly } from '../ui/takeOnly';
import { useWords } from '../ui/WordsContext';
import styles from './CommandPalette.module.css';
import { listPaletteEntries, type PaletteEntry } from './listPaletteEntries';
import { useFoundEntries } from './useFoundEntries';

/** Everything that can be done now, every article and what is in the library, to be found by typing. */
export function CommandPalette() {
  const services = useServices();
  const { say } = useWords();
  const { openDialog, attempt } = useActions();
  const [typed, setTyped] = useState('');
  const listed = useMemo(() => listPaletteEntries(services, typed), [services, typed]);
  const found = useFoundEntries(typed);
  const sections = [...listed, ...found];
  const run = (key: unknown) => {
    const entry = sections.flatMap(({ entries }) => entries).find(({ id }) => id === key);
    openDialog(null);
    if (entry) attempt(async () => entry.run());
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && openDialog(null)}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={say('command.palette.open.title')} className={styles.dialog}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label={say('window.palette')} autoFocus className={styles.field}>
              <Input
                role="combobox"
                aria-expanded
                className={styles.input}
                placeholder={say('window.palette.placeholder')}
                onKeyDown={(event) =>
                  takeOnly(
                    event,
                    sections.flatMap(({ entries }) => entries).map(({ id }) => id),
                    run,
                  )
                }
              />
            </TextField>
            <ListBox
              aria-label={say('window.palette')}
              className={styles.list}
              items={sections}
              selectionMode="none"
              onAction={run}
              renderEmptyState={() => <p className={styles.none}>{say('window.palette.none')}</p>}
            >
              {(section) => (
                <ListBoxSection id={section.id}>
                  <Header className={styles.section}>{section.title}</Header>
                  <Collection items={section.entries}>
                    {(entry) => <EntryItem entry={entry} />}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function EntryItem({ entry }: { entry: PaletteEntry }) {
  const words = useWords();
  return (
    <ListBoxItem id={entry.id} textValue={entry.title} className={styles.item}>
      <span className={styles.words} dir="auto">
        <span className={styles.title}>{entry.title}</span>
        {entry.description && <span className={styles.description}>{entry.description}</span>}
      </span>
      {entry.keys && <kbd>{formatKeys(entry.keys, words)}</kbd>}
    </ListBoxItem>
  );
}
