import { useState } from 'react';
import { type ExportFormat, exportFormatSchema } from '../../../shared/ipc/exportRequest';
import type { ArticleId } from '../../../shared/model/ids';
import { message } from '../../../shared/words/message';
import { useQuery } from '../../state/useQuery';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './ExportDialog.module.css';
import { PagePreview } from './PagePreview';

// Enough to see what will be saved; a whole book would only slow the window down.
const PREVIEW_LENGTH = 60_000;

/** Exports the article: choose a format, preview it, save it. */
export function ExportDialog({ article }: { article: ArticleId }) {
  const { actions, store } = useServices();
  const words = useWords();
  const { say } = words;
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const { language } = words;
  const { answer } = useQuery(`${article} ${format} ${language}`, () =>
    actions.call('article.export', { article, to: format, language }),
  );
  const close = () => actions.openDialog(null);
  const copy = async () => {
    if (!answer) return;
    const { content } = answer;
    // A program that takes HTML gets the page, any other its source.
    await actions.call('clipboard.write', {
      text: content,
      html: format === 'html' ? content : '',
    });
    actions.notify({ tone: 'info', text: message('copy.done') });
  };
  const save = async () => {
    const title = store.getState().library?.articles.get(article)?.title ?? '';
    const { path } = await actions.call('dialog.saveExport', {
      article,
      to: format,
      language,
      title,
    });
    if (path === null) return;
    close();
    actions.notify({
      tone: 'info',
      text: message('exportDialog.done', { path }),
      action: {
        title: message('notice.showInFolder'),
        run: () => actions.attempt(() => actions.call('shell.showExport', { path })),
      },
    });
  };
  return (
    <Dialog
      title={say('exportDialog.title')}
      size="wide"
      onClose={close}
      onConfirm={() => actions.attempt(save)}
      footer={
        <>
          <Button onPress={close}>{say('exportDialog.cancel')}</Button>
          <Button isDisabled={!answer} onPress={() => actions.attempt(copy)}>
            {say('exportDialog.copy')}
          </Button>
          <Button tone="primary" onPress={() => actions.attempt(save)}>
            {say('exportDialog.save')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <div className={styles.choice}>
        <SegmentedControl<ExportFormat>
          label={say('exportDialog.format')}
          autoFocus
          value={format}
          options={exportFormatSchema.options.map((value) => ({
            value,
            title: say(`exportDialog.format.${value}`),
          }))}
          onChange={setFormat}
        />
        <p className={styles.about}>{say(`exportDialog.about.${format}`)}</p>
      </div>
      <Preview format={format} content={answer?.content ?? null} />
    </Dialog>
  );
}

function Preview({ format, content }: { format: ExportFormat; content: string | null }) {
  const { say } = useWords();
  if (content === null) return <div className={styles.preview} aria-busy />;
  if (format === 'html') return <PagePreview content={content} />;
  const isCut = content.length > PREVIEW_LENGTH;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too.
    <section aria-label={say('exportDialog.preview')} tabIndex={0} className={styles.preview}>
      <pre className={styles.text}>{content.slice(0, PREVIEW_LENGTH)}</pre>
      {isCut && <p className={styles.about}>{say('exportDialog.previewCut')}</p>}
    </section>
  );
}
