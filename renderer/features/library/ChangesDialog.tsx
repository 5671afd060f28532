import type { ChangeChoice } from '../../../shared/model/importOptions';
import type { ImportItem } from '../../state/makeImportItem';
import type { OpenDialog } from '../../state/sessionState';
import { useServices } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import { importArticles } from './importArticles';

interface Props {
  changed: readonly ImportItem[];
  /** What is asked afterwards. */
  next: OpenDialog | null;
}

/** Asks what becomes of the tracked changes in documents that are imported: one answer for all. */
export function ChangesDialog({ changed, next }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const close = () => actions.openDialog(next);
  const answer = (changes: ChangeChoice) => () => {
    close();
    const items = changed.map((item) => ({ ...item, options: { ...item.options, changes } }));
    actions.attempt(() => importArticles(services, items));
  };
  return (
    <Dialog
      title={say('imports.changes.title', { count: changed.length })}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say('articles.cancel')}</Button>
          <Button onPress={answer('reject')}>{say('imports.changes.reject')}</Button>
          <Button tone="primary" autoFocus onPress={answer('accept')}>
            {say('imports.changes.accept')}
          </Button>
        </>
      }
    >
      <p>{say('imports.changes.about')}</p>
      <ul>
        {[...new Set(changed.map(({ name }) => name))].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Dialog>
  );
}
