import { FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { type ImportItem, makeImportItem } from '../../state/makeImportItem';
import { readDraft } from '../../state/readTransfer';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { TextField } from '../../ui/TextField';
import { updateArticle } from './changeText';
import styles from './UpdateDialog.module.css';

/** Brings a newer version of an article in: pasted, or from a file. */
export function UpdateDialog({ article }: { article: ArticleId }) {
  const services = useServices();
  const { actions } = services;
  const title = useLibrary(({ articles }) => articles.get(article)?.title ?? '');
  const [draft, setDraft] = useState({ text: '', html: '', url: '' });
  const isReady = draft.text.trim() !== '';
  const close = () => actions.openDialog(null);
  const update = (item: ImportItem) => {
    close();
    actions.attempt(() => updateArticle(services, article, item));
  };
  const run = () => update(makeImportItem(draft, '', draft.html ? 'formatted' : 'auto'));
  const choose = async () => {
    const { files, unread } = await actions.call('dialog.chooseFiles', { for: 'update' });
    for (const { name, message } of unread) {
      const reason = services.store.getState().words.say(message);
      actions.notify({ tone: 'error', text: `“${name}” was not read. ${reason}` });
    }
    const [file] = files;
    if (file) update(file);
  };
  const takeFormatting = (event: ClipboardEvent) => {
    const pasted = readDraft(event.clipboardData);
    if (!pasted?.html || draft.text) return;
    event.preventDefault();
    setDraft(pasted);
  };
  return (
    <Dialog
      title="Update from…"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={run}>
            Update <kbd>{formatKeys('Mod+Enter')}</kbd>
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        Bring in a newer version of <strong dir="auto">“{title}”</strong>. Its highlights go where
        their passages are now, and those that have changed or are gone wait for your review. The
        present text is kept among the revisions.
      </p>
      <div className={styles.files}>
        <Button onPress={() => actions.attempt(choose)}>
          <FolderOpen size={16} aria-hidden />
          Choose a file…
        </Button>
      </div>
      {/* On the way down: the field keeps its keys to itself. */}
      <div
        onKeyDownCapture={(event) => {
          const isRunKey = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isRunKey && isReady) run();
        }}
      >
        <TextField
          label="Newer text"
          rows={11}
          autoFocus
          placeholder="Paste the newer version"
          value={draft.text}
          onChange={(text) => setDraft({ text, html: '', url: '' })}
          onPaste={takeFormatting}
        />
      </div>
    </Dialog>
  );
}
