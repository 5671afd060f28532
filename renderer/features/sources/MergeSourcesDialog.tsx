import { useState } from 'react';
import type { SourceId } from '../../../shared/model/ids';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { message } from '../../../shared/words/message';
import { notifyUndoable } from '../../state/notifyUndoable';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import { summarizeSource } from './filterSources';
import styles from './LinkDialog.module.css';
import { SourcePicker } from './SourcePicker';

interface Props {
  /** With only one, the dialog asks which other. */
  sources: readonly SourceId[];
}

/** Makes several sources one, and asks which of them is kept. */
export function MergeSourcesDialog({ sources: wanted }: Props) {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
  const known = useLibrary((library) => library.sources);
  const [ids, setIds] = useState(wanted);
  const [chosen, setChosen] = useState<SourceId | null>(null);
  const sources = ids.flatMap((id) => known.get(id) ?? []);
  const into = sources.find(({ id }) => id === chosen) ?? sources[0];
  const from = sources.filter((source) => source !== into).map(({ id }) => id);
  const close = () => actions.openDialog(null);
  const merge = async () => {
    if (!into) return;
    await actions.call('source.merge', { into: into.id, from });
    close();
    actions.go({ kind: 'sources', source: into.id });
    notifyUndoable(actions, message('sources.merge.done', { count: from.length }));
  };
  const describe = (source: Source) =>
    [titleOfSource(source, words), summarizeSource(source, words)].filter(Boolean).join(' · ');
  return (
    <Dialog
      title={say('sources.merge.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('sources.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={!into || !from.length}
            onPress={() => actions.attempt(merge)}
          >
            {say('sources.merge.now')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {into && from.length ? (
          <>
            <Select
              label={say('sources.merge.keep')}
              value={into.id}
              options={sources.map((source) => ({ value: source.id, title: describe(source) }))}
              onChange={(id) => setChosen(sources.find((source) => source.id === id)?.id ?? null)}
            />
            <p className={styles.caption}>{say('sources.merge.about')}</p>
          </>
        ) : (
          <>
            {into && <strong dir="auto">{describe(into)}</strong>}
            <SourcePicker leftOut={ids} onPick={({ id }) => setIds([...ids, id])} />
          </>
        )}
      </div>
    </Dialog>
  );
}
