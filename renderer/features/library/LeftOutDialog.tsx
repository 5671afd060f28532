import type { ArticleId } from '../../../shared/model/ids';
import type { ImportItem } from '../../state/makeImportItem';
import { useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import styles from './LeftOutDialog.module.css';

interface Props {
  article: ArticleId;
  /** What the article was made from. */
  item: ImportItem;
  leftOut: readonly string[];
  onUpdate(services: WindowServices, article: ArticleId, item: ImportItem): Promise<void>;
}

/** Shows the paragraphs of a page that are not in its article, and offers to keep the whole page. */
export function LeftOutDialog({ article, item, leftOut, onUpdate }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const close = () => actions.openDialog(null);
  const keep = () => {
    close();
    const options = { ...item.options, isWholePage: true };
    actions.attempt(() => onUpdate(services, article, { ...item, options }));
  };
  return (
    <Dialog
      title={say('webPages.leftOut.title', { count: leftOut.length })}
      onClose={close}
      footer={
        <>
          <Button onPress={keep}>{say('webPages.leftOut.keepAll')}</Button>
          <Button tone="primary" autoFocus onPress={close}>
            {say('webPages.leftOut.close')}
          </Button>
        </>
      }
    >
      <p className={styles.about}>{say('webPages.leftOut.about')}</p>
      <ul className={styles.list}>
        {leftOut.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
