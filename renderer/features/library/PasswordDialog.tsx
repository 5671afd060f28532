import { type FormEvent, useState } from 'react';
import type { LockedImport, OpenDialog } from '../../state/sessionState';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { importArticles } from './importArticles';

interface Props {
  /** At least one. */
  locked: readonly LockedImport[];
  /** What is asked afterwards. */
  next: OpenDialog | null;
}

/** Asks for the password of an encrypted file. It opens the file and is kept nowhere. */
export function PasswordDialog({ locked: [first, ...rest], next }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const [password, setPassword] = useState('');
  if (!first) return null;
  const { item, said } = first;
  const skip = () =>
    actions.openDialog(rest.length ? { kind: 'password', locked: rest, next } : next);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!password) return;
    actions.openDialog(next);
    const unlocked = { ...item, options: { ...item.options, password } };
    actions.attempt(() => importArticles(services, [unlocked], { locked: rest }));
  };
  return (
    <Dialog
      title={say('imports.password.title')}
      onClose={skip}
      footer={
        <>
          <Button onPress={skip}>{say('articles.cancel')}</Button>
          <Button tone="primary" type="submit" form="password" isDisabled={!password}>
            {say('imports.password.open')}
          </Button>
        </>
      }
    >
      <form id="password" onSubmit={submit}>
        <p>{say(said)}</p>
        <TextField
          label={say('imports.password.label')}
          type="password"
          value={password}
          onChange={setPassword}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
