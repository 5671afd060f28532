import { useEffect, useId, useRef } from 'react';
import { hostOfLookup, type SourceLookup } from '../../../shared/references/sourceLookup';
import { message } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import styles from './SourceLookupPanel.module.css';

interface Props {
  lookup: SourceLookup;
  onAgree(): void;
  onCancel(): void;
}

/** Asks once whether Attest may look sources up, and says what that does. It takes the focus, so that it is read. */
export function LookupConsent({ lookup, onAgree, onCancel }: Props) {
  const { say } = useWords();
  const title = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset ref={group} tabIndex={-1} aria-labelledby={title} className={styles.consent}>
      <strong id={title}>{say('lookup.ask')}</strong>
      <p>{say(`lookup.ask.${lookup.by}`, { host: hostOfLookup(lookup) })}</p>
      <p className={styles.about}>{say('lookup.ask.terms', { button: message('lookup.start') })}</p>
      <div className={styles.choices}>
        <Button onPress={onCancel}>{say('lookup.cancel')}</Button>
        <Button tone="primary" onPress={onAgree}>
          {say('lookup.ask.yes')}
        </Button>
      </div>
    </fieldset>
  );
}
