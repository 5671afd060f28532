import { useEffect, useState } from 'react';
import type { Source } from '../../../shared/model/source';
import { useActions, useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { SourceBacklinks } from './SourceBacklinks';
import { SourceForm } from './SourceForm';
import styles from './SourcesView.module.css';
import { readSourceFields, type SourceFields, toSourceRecord } from './sourceFields';

const SAVE_AFTER_MS = 600;

/** A source's record, saved as it is edited, and every passage that is linked to it. */
export function SourceDetail({ source }: { source: Source }) {
  const actions = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const [fields, setFields] = useSourceFields(source);
  const url = source.csl.URL;
  return (
    <div className={styles.record}>
      <SourceForm fields={fields} onChange={setFields} isReadOnly={isReadOnly} />
      <div className={styles.actions}>
        {url && (
          <Button onPress={() => actions.attempt(() => actions.call('shell.openUrl', { url }))}>
            Open in browser
          </Button>
        )}
        <Button
          tone="danger"
          isDisabled={isReadOnly}
          onPress={() =>
            actions.attempt(async () => {
              const { links } = await actions.call('source.delete', { source: source.id });
              actions.go({ kind: 'sources', source: null });
              actions.notify({
                tone: 'info',
                text: links ? `Source deleted, with its links: ${links}` : 'Source deleted',
                action: { title: 'Undo', run: () => actions.attempt(actions.undo) },
              });
            })
          }
        >
          Delete source
        </Button>
      </div>
      <SourceBacklinks source={source} />
    </div>
  );
}

/** The form's state: typed letters are saved after a pause, and before any other action. */
function useSourceFields(source: Source): [SourceFields, (fields: SourceFields) => void] {
  const { client, pending, actions } = useServices();
  const [typed, setTyped] = useState<SourceFields | null>(null);
  const saved = readSourceFields(source);
  useEffect(() => {
    if (!typed) return;
    let isDone = false;
    const save = async () => {
      if (isDone) return;
      isDone = true;
      const set = toSourceRecord(typed, source.csl);
      if (set.csl.title || set.csl.URL) {
        await client.call('source.edit', { source: source.id, set });
      }
      setTyped((latest) => (latest === typed ? null : latest));
    };
    const timer = setTimeout(() => actions.attempt(save), SAVE_AFTER_MS);
    const unregister = pending.register(save);
    return () => {
      clearTimeout(timer);
      unregister();
    };
  }, [typed, source, client, pending, actions]);
  return [typed ?? saved, setTyped];
}
