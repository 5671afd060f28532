import { useEffect, useState } from 'react';
import { readSignature, writeSignature } from '../state/signature';
import { useServices, useWindow } from '../state/WindowContext';
import { TextField } from '../ui/TextField';
import { useWords } from '../ui/WordsContext';

/** The name that verdicts are signed with. It is kept when the field is left. */
export function SignatureField() {
  const { say } = useWords();
  const services = useServices();
  const { attempt } = services.actions;
  const signature = useWindow((state) => state.signature);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => services.actions.attempt(() => readSignature(services)), [services]);
  const keep = () => {
    if (typed === null || typed === signature) return;
    attempt(async () => {
      await writeSignature(services, typed);
      setTyped(null);
    });
  };
  return (
    <TextField
      label={say('signature.name')}
      hint={say('signature.about')}
      maxLength={200}
      value={typed ?? signature ?? ''}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else event.continuePropagation();
      }}
    />
  );
}
