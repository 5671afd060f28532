import { useState } from 'react';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { useWords } from '../../ui/WordsContext';
import { PastedIdentifier } from './PastedIdentifier';
import { SameSourceNotice } from './SameSourceNotice';
import { SourceForm } from './SourceForm';
import { SourceLookupPanel } from './SourceLookupPanel';
import { emptySourceFields, listFieldProblems, toSourceRecord } from './sourceFields';

/** Adds a source to the library, and goes to it. */
export function SourceDialog() {
  const actions = useActions();
  const words = useWords();
  const { say } = words;
  const [fields, setFields] = useState(emptySourceFields);
  const isNamed = fields.title.trim() !== '' || fields.URL.trim() !== '';
  const isReady = isNamed && listFieldProblems(fields).size === 0;
  const close = () => actions.openDialog(null);
  const save = async () => {
    const { source } = await actions.call('source.create', toSourceRecord(fields));
    close();
    actions.go({ kind: 'sources', source });
  };
  return (
    <Dialog
      title={say('sources.add')}
      onClose={close}
      onConfirm={isReady ? () => actions.attempt(save) : undefined}
      footer={
        <>
          <Button onPress={close}>{say('sources.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={() => actions.attempt(save)}>
            {say('sources.addNow')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <PastedIdentifier fields={fields} onChange={setFields}>
        <SourceLookupPanel isInviting fields={fields} onChange={setFields} />
        <SourceForm hasFocus fields={fields} onChange={setFields} />
      </PastedIdentifier>
      <SameSourceNotice
        fields={fields}
        onUse={({ id }) => {
          close();
          actions.go({ kind: 'sources', source: id });
        }}
      />
    </Dialog>
  );
}
