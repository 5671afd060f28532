import { FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { labelOfCommand } from '../../../shared/commands/nameCommand';
import { type ImportDraft, makeImportItem, type TextFormat } from '../../state/makeImportItem';
import { readAddresses } from '../../state/readAddresses';
import { draftOfAddresses, readDraft } from '../../state/readTransfer';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { AddressNotice } from './AddressNotice';
import styles from './ImportDialog.module.css';
import { chooseAndImport, importArticles } from './importArticles';

const emptyDraft: ImportDraft = { text: '', html: '', url: '' };

const formats: readonly TextFormat[] = ['auto', 'text', 'markdown', 'html'];

/** Imports text that is pasted or typed, or files. Starts with `draft`, what was pasted or dropped. */
export function ImportDialog({ draft: given = emptyDraft }: { draft?: ImportDraft | undefined }) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const [draft, setDraft] = useState(given);
  const [addresses, setAddresses] = useState(() => addressesOf(given));
  const [title, setTitle] = useState('');
  const [format, setFormat] = useState<TextFormat>(given.html ? 'formatted' : 'auto');
  const offered: readonly TextFormat[] = draft.html ? ['formatted', ...formats] : formats;
  const isReady = draft.text.trim() !== '';
  const close = () => actions.openDialog(null);
  /** Addresses alone are no text: they are kept beside it. */
  const takeAddresses = (pasted: ImportDraft) => {
    setDraft(pasted);
    setAddresses(addressesOf(pasted));
  };
  const run = () => {
    const typed = draftOfAddresses(readAddresses(draft.text));
    if (typed) return takeAddresses(typed);
    close();
    const item = makeImportItem(draft, title, format, words);
    actions.attempt(() => importArticles(services, [item]));
  };
  const choose = () => {
    close();
    actions.attempt(() => chooseAndImport(services));
  };
  const takeFormatting = (event: ClipboardEvent) => {
    const pasted = readDraft(event.clipboardData);
    if (!pasted || draft.text) return;
    if (addressesOf(pasted).length) {
      event.preventDefault();
      return takeAddresses(pasted);
    }
    if (!pasted.html) return;
    event.preventDefault();
    setDraft({ ...pasted, url: draft.url });
    setFormat('formatted');
  };
  return (
    <Dialog
      title={say('articles.import.title')}
      onClose={close}
      onConfirm={isReady ? run : undefined}
      footer={
        <>
          <Button onPress={close}>{say('articles.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={run}>
            {say('articles.import.run')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <div className={styles.files}>
        <Button onPress={choose}>
          <FolderOpen size={16} aria-hidden />
          {say(labelOfCommand('import.files'))}
        </Button>
        <p className={styles.hint}>{say('articles.import.files')}</p>
      </div>
      <div className={styles.form}>
        {addresses.length > 0 && <AddressNotice addresses={addresses} />}
        <TextField
          label={say('articles.import.text')}
          rows={9}
          autoFocus
          placeholder={say('articles.import.textExample')}
          value={draft.text}
          onChange={(text) => {
            setDraft({ ...draft, text, html: '' });
            if (format === 'formatted') setFormat('auto');
          }}
          onPaste={takeFormatting}
        />
        <div className={styles.columns}>
          <TextField
            label={say('articles.import.articleTitle')}
            placeholder={say('articles.import.titleExample')}
            value={title}
            onChange={setTitle}
          />
          <Select
            label={say('articles.import.format')}
            value={format}
            options={offered.map((one) => ({
              value: one,
              title: say(`articles.import.format.${one}`),
            }))}
            onChange={(chosen) => setFormat(chosen)}
          />
        </div>
        <TextField
          label={say('articles.import.url')}
          placeholder="https://"
          value={draft.url}
          onChange={(url) => setDraft({ ...draft, url })}
        />
      </div>
    </Dialog>
  );
}

/** The addresses of a draft that has no text yet. */
function addressesOf({ text, url, addresses }: ImportDraft): readonly string[] {
  return addresses ?? (url && !text ? [url] : []);
}
