import { importReferences } from '../../state/importReferences';
import type { ReferenceFile } from '../../state/referenceFile';
import { useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';

interface Props {
  files: readonly ReferenceFile[];
  /** Imports the files as texts to read. */
  onArticles(services: WindowServices, files: readonly ReferenceFile[]): Promise<void>;
}

/** Asks what files of references are to become, which were dropped or chosen among articles. */
export function OfferReferencesDialog({ files, onArticles }: Props) {
  const services = useServices();
  const { actions } = services;
  const words = useWords();
  const { say } = words;
  const close = () => actions.openDialog(null);
  const answer = (run: () => Promise<void>) => () => {
    close();
    actions.attempt(run);
  };
  const names = words.list(files.map(({ name }) => name));
  return (
    <Dialog
      title={say('references.offer.title')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('references.cancel')}</Button>
          <Button onPress={answer(() => onArticles(services, files))}>
            {say('references.offer.asArticles', { count: files.length })}
          </Button>
          <Button
            tone="primary"
            autoFocus
            onPress={answer(() => importReferences(services, files))}
          >
            {say('references.offer.asSources')}
          </Button>
        </>
      }
    >
      <p dir="auto">{say('references.offer.about', { names, count: files.length })}</p>
    </Dialog>
  );
}
