import { FolderOpen } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { type ImportItem, makeImportItem } from '../../state/makeImportItem';
import { readDraft } from '../../state/readTransfer';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { Sentence } from '../../ui/Sentence';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { updateArticle } from './changeText';
import styles from './UpdateDialog.module.css';

/** Brings in a newer version of an article: pasted, or from a file. */
export function UpdateDialog({ article }: { article: ArticleId }) {
  const words = useWords();
  const { say } = words;
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
  const run = () => update(makeImportItem(draft, '', draft.html ? 'formatted' : 'auto', words));
  const choose = async () => {
    const { files, unread } = await actions.call('dialog.chooseFiles', { for: 'update' });
    for (const { name, message: reason } of unread) {
      actions.notify({ tone: 'error', text: message('revisions.update.unread', { name, reason }) });
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
      title={say(titleOfCommand('article.update'))}
      onClose={close}
      onConfirm={isReady ? run : undefined}
      footer={
        <>
          <Button onPress={close}>{say('revisions.update.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={run}>
            {say('revisions.update.run')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <p className={styles.about}>
        <Sentence
          id="revisions.update.about"
          values={{ title, b: (name) => <strong dir="auto">{name}</strong> }}
        />
      </p>
      <div className={styles.files}>
        <Button onPress={() => actions.attempt(choose)}>
          <FolderOpen size={16} aria-hidden />
          {say('revisions.update.chooseFile')}
        </Button>
      </div>
      <TextField
        label={say('revisions.update.text')}
        rows={11}
        autoFocus
        placeholder={say('revisions.update.placeholder')}
        value={draft.text}
        onChange={(text) => setDraft({ text, html: '', url: '' })}
        onPaste={takeFormatting}
      />
    </Dialog>
  );
}
