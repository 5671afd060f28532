import { useState } from 'react';
import { type ExportFormat, exportFormatSchema } from '../../../shared/ipc/contract';
import type { ArticleId } from '../../../shared/model/ids';
import { useQuery } from '../../state/useQuery';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './ExportDialog.module.css';
import { PagePreview } from './PagePreview';

const formats: Record<ExportFormat, { title: string; about: string }> = {
  markdown: {
    title: 'Markdown',
    about: 'Quotes with their notes, sources as numbered references.',
  },
  html: { title: 'Web page', about: 'One file: the article with highlights, notes and sources.' },
  jsonld: {
    title: 'W3C annotations',
    about: 'Web Annotation JSON-LD, for other annotation tools.',
  },
  json: { title: 'JSON', about: 'Everything as it is kept, for programs.' },
};

// Enough to see what will be saved; a whole book would only make the window slow.
const PREVIEW_LENGTH = 60_000;

/** Exports the article: choose a format, see what comes out, save it. */
export function ExportDialog({ article }: { article: ArticleId }) {
  const { actions, store } = useServices();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const { language } = useWords();
  const { answer } = useQuery(`${article} ${format} ${language}`, () =>
    actions.call('article.export', { article, to: format, language }),
  );
  const close = () => actions.openDialog(null);
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
    actions.notify({ tone: 'info', text: `Exported to ${path}` });
  };
  return (
    <Dialog
      title="Export"
      size="wide"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => actions.attempt(save)}>
            Save … <kbd>{formatKeys('Mod+Enter')}</kbd>
          </Button>
        </>
      }
    >
      {/* On the way down: the choice keeps its keys to itself. */}
      <div
        className={styles.choice}
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.attempt(save);
        }}
      >
        <SegmentedControl<ExportFormat>
          label="Format"
          autoFocus
          value={format}
          options={exportFormatSchema.options.map((value) => ({
            value,
            title: formats[value].title,
          }))}
          onChange={setFormat}
        />
        <p className={styles.about}>{formats[format].about}</p>
      </div>
      <Preview format={format} content={answer?.content ?? null} />
    </Dialog>
  );
}

function Preview({ format, content }: { format: ExportFormat; content: string | null }) {
  if (content === null) return <div className={styles.preview} aria-busy />;
  if (format === 'html') return <PagePreview content={content} />;
  const isCut = content.length > PREVIEW_LENGTH;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too.
    <section aria-label="Preview" tabIndex={0} className={styles.preview}>
      <pre className={styles.text}>{content.slice(0, PREVIEW_LENGTH)}</pre>
      {isCut && <p className={styles.about}>The preview ends here; the file has all of it.</p>}
    </section>
  );
}
