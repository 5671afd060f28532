import { useEffect, useId, useState } from 'react';
import { isWebAddress } from '../../../shared/ipc/webAddress';
import { message } from '../../../shared/words/message';
import type { ImportItem } from '../../state/makeImportItem';
import { useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/WordsContext';
import styles from './CapturePageDialog.module.css';
import { capturePage } from './capturePage';

interface Props {
  url?: string | undefined;
  /** The article that this may be a newer version of, by its title. */
  newerOf?: string | undefined;
  onCaptured(services: WindowServices, item: ImportItem): Promise<void>;
}

/** Asks for the address of a page, and captures it. The first time, it says what that does, and asks for leave. */
export function CapturePageDialog({ url: given = '', newerOf, onCaptured }: Props) {
  const services = useServices();
  const { actions, client } = services;
  const { say } = useWords();
  const terms = useId();
  const [url, setUrl] = useState(given);
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(
    () => actions.attempt(async () => setIsOn((await client.call('webPage.read', {})).isOn)),
    [actions, client],
  );
  const address = url.trim();
  const isReady = isOn !== null && isWebAddress(address);
  const close = () => actions.openDialog(null);
  const run = () => {
    close();
    actions.attempt(async () => {
      if (!isOn) await client.call('webPage.turn', { isOn: true });
      await capturePage(services, address, (item) => onCaptured(services, item));
    });
  };
  return (
    <Dialog
      title={say(newerOf === undefined ? 'webPages.capture.title' : 'webPages.capture.newer')}
      onClose={close}
      onConfirm={isReady ? run : undefined}
      footer={
        <>
          <Button onPress={close}>{say('webPages.capture.cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={run}>
            {say(isOn === false ? 'webPages.ask.yes' : 'webPages.capture.run')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {newerOf !== undefined && (
          <p className={styles.about}>{say('webPages.capture.newerAbout', { title: newerOf })}</p>
        )}
        <TextField
          label={say('webPages.capture.address')}
          placeholder="https://"
          autoFocus
          value={url}
          onChange={setUrl}
        />
        {address !== '' && !isWebAddress(address) && (
          <p role="status" className={styles.about}>
            {say('webPages.capture.invalid')}
          </p>
        )}
        {isOn === false && (
          <section aria-labelledby={terms} className={styles.terms}>
            <strong id={terms}>{say('webPages.ask')}</strong>
            <p>{say('webPages.ask.what')}</p>
            <p>{say('webPages.ask.terms', { button: message('webPages.capture.run') })}</p>
          </section>
        )}
      </div>
    </Dialog>
  );
}
