import { ExternalLink } from 'lucide-react';
import { message } from '../../../shared/words/message';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/WordsContext';
import styles from './AddressNotice.module.css';

/** Says what to do with addresses, whose pages are not here yet: capture them, open them in the browser, or keep them as sources. */
export function AddressNotice({ addresses }: { addresses: readonly string[] }) {
  const { call, attempt, openDialog, go, notify } = useActions();
  const { say } = useWords();
  const count = addresses.length;
  const makeSources = async () => {
    openDialog(null);
    for (const URL of addresses) {
      const { source } = await call('source.create', { csl: { type: 'webpage', URL } });
      go({ kind: 'sources', source });
    }
    notify({
      tone: 'info',
      topic: 'undo',
      text: message('imports.address.madeSources', { count }),
    });
  };
  return (
    <div className={styles.notice}>
      <p role="status">
        {count > 1
          ? say('imports.address.areAddresses', { count })
          : say('imports.address.isAddress')}
      </p>
      <ul className={styles.list}>
        {addresses.map((url) => (
          <li key={url} className={styles.item}>
            <span className={styles.address} dir="ltr">
              {url}
            </span>
            <Button onPress={() => openDialog({ kind: 'capturePage', url })}>
              {say('webPages.capture.open')}
            </Button>
            <Button onPress={() => attempt(() => call('shell.openUrl', { url }))}>
              <ExternalLink size={14} aria-hidden />
              {say('imports.address.open')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={() => attempt(makeSources)}>
        {say('imports.address.makeSource', { count })}
      </Button>
    </div>
  );
}
