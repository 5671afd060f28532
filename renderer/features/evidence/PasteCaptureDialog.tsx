import { useState } from 'react';
import type { SourceId } from '../../../shared/model/ids';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './PasteCaptureDialog.module.css';

const ROWS = 12;

/** Keeps words that were pasted as what a source said. */
export function PasteCaptureDialog({ source }: { source: SourceId }) {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const isReady = text.trim() !== '';
  const close = () => actions.openDialog(null);
  const keep = async () => {
    const named = name.trim() || say('captures.paste.unnamed');
    const bytes = new TextEncoder().encode(text);
    const job = crypto.randomUUID();
    await actions.call('capture.add', {
      job,
      source,
      name: `${named}.txt`,
      origin: 'pasted',
      bytes,
    });
    close();
  };
  return (
    <Dialog
      title={say('captures.paste.title')}
      onClose={close}
      onConfirm={isReady ? () => actions.attempt(keep) : undefined}
      footer={
        <>
          <Button onPress={close}>{say('sources.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(keep)}>
            {say('captures.paste.keep')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={say('captures.paste.text')}
          rows={ROWS}
          autoFocus
          value={text}
          onChange={setText}
        />
        <TextField
          label={say('captures.paste.name')}
          placeholder={say('captures.paste.unnamed')}
          maxLength={200}
          value={name}
          onChange={setName}
        />
      </div>
    </Dialog>
  );
}
