import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SourceId } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import { type Draft, emptyDraft, listConflicts, showDraft } from '../../state/draft';
import { useActions, useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { useWords } from '../../ui/WordsContext';
import { deleteSource } from './deleteSource';
import { openSourceEdit, type SourceEdit } from './openSourceEdit';
import { SourceBacklinks } from './SourceBacklinks';
import { SourceCaptures } from './SourceCaptures';
import { SourceCitation } from './SourceCitation';
import { SourceForm } from './SourceForm';
import { SourceLookupPanel } from './SourceLookupPanel';
import styles from './SourcesView.module.css';
import {
  formatSourceField,
  nameSourceFields,
  readSourceFields,
  type SourceFields,
} from './sourceFields';

/** A source’s details, saved as they are edited, and every passage linked to it. */
export function SourceDetail({ source }: { source: Source }) {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { edit, draft } = useSourceEdit(source.id);
  const saved = readSourceFields(source);
  const fields = showDraft(saved, draft);
  const url = source.csl.URL;
  return (
    <div className={styles.record}>
      <FieldConflicts
        conflicts={listConflicts(draft, saved).map(({ field, mine, theirs }) => ({
          field,
          mine: formatSourceField(words, field, mine),
          theirs: formatSourceField(words, field, theirs),
        }))}
        titles={nameSourceFields(words)}
        onChoose={(field, choice) => edit?.choose(field, choice)}
      />
      <SourceForm
        fields={fields}
        base={source.csl}
        onChange={(next) => edit?.type(next)}
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && (
        <SourceLookupPanel
          fields={fields}
          base={source.csl}
          onChange={(next) => edit?.type(next)}
        />
      )}
      <div className={styles.actions}>
        {url && (
          <Button onPress={() => actions.attempt(() => actions.call('shell.openUrl', { url }))}>
            {say('sources.openInBrowser')}
          </Button>
        )}
        <Button
          tone="danger"
          isDisabled={isReadOnly}
          onPress={() => actions.attempt(() => deleteSource(actions, source.id))}
        >
          {say('sources.delete')}
        </Button>
      </div>
      <SourceCaptures source={source} />
      <SourceCitation source={source} />
      <SourceBacklinks source={source} />
    </div>
  );
}

/** The edit of the source shown. */
function useSourceEdit(id: SourceId): { edit: SourceEdit | null; draft: Draft<SourceFields> } {
  const services = useServices();
  const [edit, setEdit] = useState<SourceEdit | null>(null);
  useEffect(() => {
    const own = openSourceEdit(services, id);
    own.open();
    setEdit(own);
    return () => own.close();
  }, [services, id]);
  const draft = useSyncExternalStore(
    edit?.draft.subscribe ?? subscribeToNothing,
    edit?.draft.getState ?? getNoDraft,
  );
  return { edit, draft };
}

const noDraft = emptyDraft<SourceFields>();
const getNoDraft = () => noDraft;
const subscribeToNothing = () => () => {};
