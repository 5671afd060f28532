import { FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { makeImportItem, type TextFormat } from '../../state/makeImportItem';
import { readDraft } from '../../state/readTransfer';
import type { ImportDraft } from '../../state/sessionState';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './ImportDialog.module.css';
import { chooseAndImport, importArticles } from './importArticles';

const emptyDraft: ImportDraft = { text: '', html: '', url: '' };

const formats: readonly { value: TextFormat; title: string }[] = [
  { value: 'auto', title: 'Recognise by itself' },
  { value: 'text', title: 'Plain text' },
  { value: 'markdown', title: 'Markdown' },
  { value: 'html', title: 'HTML source' },
];
const formatted = { value: 'formatted', title: 'With its formatting' } as const;

/** Brings in a text that is pasted or typed, or files. Starts with `draft`, what was pasted or dropped. */
export function ImportDialog({ draft: given = emptyDraft }: { draft?: ImportDraft | undefined }) {
  const services = useServices();
  const { actions } = services;
  const [draft, setDraft] = useState(given);
  const [title, setTitle] = useState('');
  const [format, setFormat] = useState<TextFormat>(given.html ? 'formatted' : 'auto');
  const isReady = draft.text.trim() !== '';
  const close = () => actions.openDialog(null);
  const run = () => {
    close();
    const item = makeImportItem(draft, title, format);
    actions.attempt(() => importArticles(services, [item]));
  };
  const choose = () => {
    close();
    actions.attempt(() => chooseAndImport(services));
  };
  const takeFormatting = (event: ClipboardEvent) => {
    const pasted = readDraft(event.clipboardData);
    if (!pasted?.html || draft.text) return;
    event.preventDefault();
    setDraft({ ...pasted, url: draft.url });
    setFormat('formatted');
  };
  return (
    <Dialog
      title="Import"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={run}>
            Import <kbd>{formatKeys('Mod+Enter')}</kbd>
          </Button>
        </>
      }
    >
      <div className={styles.files}>
        <Button onPress={choose}>
          <FolderOpen size={16} aria-hidden />
          Choose files…
        </Button>
        <p className={styles.hint}>
          Text, Markdown or saved web pages. They can also be dropped anywhere on the window.
        </p>
      </div>
      <div
        className={styles.form}
        onKeyDownCapture={(event) => {
          const isImportKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isImportKey && isReady) run();
        }}
      >
        {given.url && !given.text && (
          <p className={styles.notice}>
            Attest works without the network, so it does not fetch pages. Open this one in your
            browser and paste its text here, or save the page and import the file.
          </p>
        )}
        <TextField
          label="Text"
          rows={9}
          autoFocus
          placeholder="Paste or type the article"
          value={draft.text}
          onChange={(text) => {
            setDraft({ ...draft, text, html: '' });
            if (format === 'formatted') setFormat('auto');
          }}
          onPaste={takeFormatting}
        />
        <div className={styles.columns}>
          <TextField
            label="Title"
            placeholder="Taken from the text"
            value={title}
            onChange={setTitle}
          />
          <Select
            label="Read it as"
            value={format}
            options={draft.html ? [formatted, ...formats] : formats}
            onChange={(chosen) => setFormat(chosen)}
          />
        </div>
        <TextField
          label="Address"
          placeholder="https://"
          value={draft.url}
          onChange={(url) => setDraft({ ...draft, url })}
        />
      </div>
    </Dialog>
  );
}
