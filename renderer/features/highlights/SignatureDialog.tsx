import { useState } from 'react';
import type { JustJudged } from '../../state/sessionState';
import { writeSignature } from '../../state/signature';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';

/** Asks for the name that verdicts are signed with, and signs those just given. */
export function SignatureDialog({ judged }: { judged: JustJudged }) {
  const { say } = useWords();
  const services = useServices();
  const { actions } = services;
  const [name, setName] = useState('');
  const close = () => actions.openDialog(null);
  const sign = async () => {
    await writeSignature(services, name);
    const edits = judged.map((highlight) => ({
      ...highlight,
      set: { by: name },
      seen: { by: '' },
    }));
    await actions.call('highlight.edit', { edits });
    close();
  };
  return (
    <Dialog
      title={say('signature.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('signature.skip')}</Button>
          <Button tone="primary" type="submit" form="signature" isDisabled={!name.trim()}>
            {say('signature.save')}
          </Button>
        </>
      }
    >
      <form
        id="signature"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) actions.attempt(sign);
        }}
      >
        <TextField
          label={say('signature.name')}
          hint={say('signature.about')}
          autoFocus
          maxLength={200}
          value={name}
          onChange={setName}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
