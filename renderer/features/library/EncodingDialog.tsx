import { useState } from 'react';
import type { FileReading } from '../../../shared/ipc/importRequest';
import { isTextEncoding, textEncodings } from '../../../shared/model/textEncoding';
import type { ImportItem } from '../../state/makeImportItem';
import type { GuessedImport, KnownImport } from '../../state/sessionState';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatKeys } from '../../ui/formatKeys';
import { Select } from '../../ui/Select';
import { useWords } from '../../ui/WordsContext';
import styles from './EncodingDialog.module.css';
import { importArticles } from './importArticles';

interface Props {
  guessed: readonly GuessedImport[];
  /** What is asked about afterwards. */
  found: readonly KnownImport[];
}

/** Shows the first lines of files that don’t say in which encoding they are, and lets the person choose another one. */
export function EncodingDialog({ guessed, found }: Props) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const [read, setRead] = useState(guessed);
  const close = () => actions.openDialog(found.length ? { kind: 'same', found } : null);
  const run = () => {
    actions.openDialog(null);
    const items = read.map(({ item, reading }) => inEncoding(item, reading.encoding));
    actions.attempt(() => importArticles(services, items, { found }));
  };
  const readAgain = (id: string, item: ImportItem, encoding: string) =>
    actions.attempt(async () => {
      const job = crypto.randomUUID();
      const request = { ...inEncoding(item, encoding), job };
      const { reading } = await actions.call('article.findSame', request);
      setRead((all) => all.map((one) => (one.id === id ? { ...one, reading } : one)));
    });
  return (
    <Dialog
      title={say('imports.encoding.title', { count: guessed.length })}
      onClose={close}
      onConfirm={run}
      footer={
        <>
          <Button onPress={close}>{say('articles.cancel')}</Button>
          <Button tone="primary" autoFocus onPress={run}>
            {say('imports.encoding.run')} <kbd>{formatKeys('Mod+Enter', words)}</kbd>
          </Button>
        </>
      }
    >
      <p className={styles.about}>{say('imports.encoding.about')}</p>
      <ul className={styles.list}>
        {read.map(({ id, item, reading }) => (
          <li key={id}>
            <ReadFile
              name={item.name}
              reading={reading}
              onChoose={(encoding) => readAgain(id, item, encoding)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function inEncoding(item: ImportItem, encoding: string): ImportItem {
  return { ...item, options: { ...item.options, encoding } };
}

interface ReadFileProps {
  name: string;
  reading: FileReading;
  onChoose(encoding: string): void;
}

function ReadFile({ name, reading: { encoding, opening }, onChoose }: ReadFileProps) {
  const { say } = useWords();
  const known = textEncodings.map((value) => ({
    value: value as string,
    title: say(`import.encoding.${value}`),
  }));
  const other = { value: encoding, title: say('imports.encoding.other', { encoding }) };
  return (
    <>
      <Select
        label={say('imports.encoding.label', { name })}
        value={encoding}
        options={isTextEncoding(encoding) ? known : [other, ...known]}
        onChange={onChoose}
      />
      <blockquote className={styles.opening} dir="auto">
        {opening}
      </blockquote>
    </>
  );
}
