import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SourceId } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import { type Draft, emptyDraft, listConflicts, showDraft } from '../../state/draft';
import { notifyUndoable } from '../../state/notifyUndoable';
import { useActions, useLibrary, useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { FieldConflicts } from '../../ui/FieldConflicts';
import { openSourceEdit, type SourceEdit } from './openSourceEdit';
import { SourceBacklinks } from './SourceBacklinks';
import { SourceForm } from './SourceForm';
import styles from './SourcesView.module.css';
import {
  formatSourceField,
  readSourceFields,
  type SourceFields,
  sourceFieldTitles,
} from './sourceFields';

/** A source's record, saved as it is edited, and every passage that is linked to it. */
export function SourceDetail({ source }: { source: Source }) {
  const actions = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const { edit, draft } = useSourceEdit(source.id);
  const saved = readSourceFields(source);
  const url = source.csl.URL;
  return (
    <div className={styles.record}>
      <FieldConflicts
        conflicts={listConflicts(draft, saved)}
        titles={sourceFieldTitles}
        format={formatSourceField}
        onChoose={(field, choice) => edit?.choose(field, choice)}
      />
      <SourceForm
        fields={showDraft(saved, draft)}
        onChange={(next) => edit?.type(next)}
        isReadOnly={isReadOnly}
      />
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
              const done = links ? `Source deleted, with its links: ${links}` : 'Source deleted';
              notifyUndoable(actions, done);
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

/** The edit of the source while it is shown. */
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
