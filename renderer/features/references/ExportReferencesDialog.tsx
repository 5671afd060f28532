import { useState } from 'react';
import type { ArticleId, SourceId } from '../../../shared/model/ids';
import {
  type ReferenceFormat,
  referenceFormatNames,
  referenceFormatSchema,
} from '../../../shared/references/referenceFormat';
import { message } from '../../../shared/words/message';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useWords } from '../../ui/WordsContext';
import styles from './ExportReferencesDialog.module.css';
import { LeftFields } from './LeftFields';

/** Enough to see what will be saved. */
const PREVIEW_LENGTH = 30_000;

type Scope = 'all' | 'chosen' | 'article';

interface Props {
  /** Those chosen in the list. */
  sources?: readonly SourceId[] | undefined;
  /** The article that is open, whose sources can be exported alone. */
  article?: ArticleId | undefined;
}

/** Exports sources for other programs: which ones, in what format, and what that can’t carry. */
export function ExportReferencesDialog({ sources, article }: Props) {
  const { actions } = useServices();
  const words = useWords();
  const { say } = words;
  const [format, setFormat] = useState<ReferenceFormat>('bibtex');
  const [scope, setScope] = useState<Scope>(sources ? 'chosen' : 'all');
  const title = useLibrary(({ articles }) => (article ? articles.get(article)?.title : undefined));
  const args = {
    format,
    ...(scope === 'chosen' && sources && { sources: [...sources] }),
    ...(scope === 'article' && article && { article }),
  };
  const { answer } = useQuery(JSON.stringify(args), () => actions.call('references.export', args));
  const close = () => actions.openDialog(null);
  const copy = async () => {
    if (!answer) return;
    await actions.call('clipboard.write', { text: answer.content });
    actions.notify({ tone: 'info', text: message('copy.done') });
  };
  const save = async () => {
    const name = scope === 'article' ? (title ?? '') : say('references.fileName');
    const { path } = await actions.call('dialog.saveReferences', { ...args, title: name });
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
  const isEmpty = answer !== null && answer.content.trim() === '';
  const scopes: readonly { value: Scope; title: string }[] = [
    ...(sources
      ? [
          {
            value: 'chosen' as const,
            title: say('references.export.chosen', { count: sources.length }),
          },
        ]
      : []),
    { value: 'all', title: say('references.export.all') },
    ...(article ? [{ value: 'article' as const, title: say('references.export.article') }] : []),
  ];
  return (
    <Dialog
      title={say('references.export.title')}
      size="wide"
      onClose={close}
      onConfirm={isEmpty ? undefined : () => actions.attempt(save)}
      footer={
        <>
          <Button onPress={close}>{say('references.cancel')}</Button>
          <Button isDisabled={!answer || isEmpty} onPress={() => actions.attempt(copy)}>
            {say('exportDialog.copy')}
          </Button>
          <Button tone="primary" isDisabled={isEmpty} onPress={() => actions.attempt(save)}>
            {say('exportDialog.save')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <SegmentedControl<ReferenceFormat>
          label={say('exportDialog.format')}
          autoFocus
          value={format}
          options={referenceFormatSchema.options.map((value) => ({
            value,
            title: referenceFormatNames[value],
          }))}
          onChange={setFormat}
        />
        {scopes.length > 1 && (
          <SegmentedControl<Scope>
            label={say('references.export.which')}
            value={scope}
            options={scopes}
            onChange={setScope}
          />
        )}
        <p className={styles.about}>{say('references.export.about')}</p>
      </div>
      {isEmpty ? (
        <p role="status">{say('references.export.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must be able to do too.
        <section aria-label={say('exportDialog.preview')} tabIndex={0} className={styles.preview}>
          <pre className={styles.text} dir="auto">
            {answer?.content.slice(0, PREVIEW_LENGTH)}
          </pre>
          {(answer?.content.length ?? 0) > PREVIEW_LENGTH && (
            <p className={styles.about}>{say('exportDialog.previewCut')}</p>
          )}
        </section>
      )}
      <LeftFields
        title={say('references.export.left', { format: referenceFormatNames[format] })}
        left={answer?.left ?? []}
      />
    </Dialog>
  );
}
