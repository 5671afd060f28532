import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import { FacsimileDocument } from './FacsimileDocument';
import styles from './FacsimileView.module.css';
import { useFacsimile } from './useFacsimile';

/** The pages of the file that the open article was made from. */
export function FacsimileView({ attachment }: { attachment: string }) {
  const { say } = useWords();
  const [password, setPassword] = useState<string | null>(null);
  const file = useFacsimile(attachment, password);
  switch (file.state) {
    case 'loading':
      return (
        <p className={styles.loading} role="status">
          {say('facsimile.loading')}
        </p>
      );
    case 'failed':
      return <EmptyState title={say('facsimile.failed')}>{say(file.said)}</EmptyState>;
    case 'locked':
      return <PasswordForm isWrong={file.isWrong} onEnter={setPassword} />;
    case 'open':
      return <FacsimileDocument pdf={file.pdf} />;
  }
}

function PasswordForm({ isWrong, onEnter }: { isWrong: boolean; onEnter(password: string): void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed) onEnter(typed);
  };
  return (
    <form className={styles.password} onSubmit={submit}>
      <TextField
        label={say('facsimile.password')}
        hint={say(isWrong ? 'facsimile.password.wrong' : 'facsimile.password.about')}
        type="password"
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" tone="primary" isDisabled={!typed}>
        {say('facsimile.password.open')}
      </Button>
    </form>
  );
}
