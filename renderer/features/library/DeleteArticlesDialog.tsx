import type { ArticleId } from '../../../shared/model/ids';
import { useQuery } from '../../state/useQuery';
import { useActions, useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import styles from './DeleteArticlesDialog.module.css';

/** How many titles are listed in full. */
const LISTED = 8;

/** Says what deleting articles for good takes with them, and does it. */
export function DeleteArticlesDialog({ articles }: { articles: readonly ArticleId[] }) {
  const known = useLibrary((library) => library.articles);
  const { call, attempt, openDialog } = useActions();
  const { answer: tally } = useQuery(articles.join(), () =>
    call('article.tally', { articles: [...articles] }),
  );
  const { say } = useWords();
  const close = () => openDialog(null);
  const run = async () => {
    close();
    await call('article.delete', { articles: [...articles] });
  };
  const titles = articles.map((id) => ({ id, title: known.get(id)?.title ?? '' }));
  const rest = titles.length - LISTED;
  return (
    <Dialog
      title={say('articles.delete.title', { count: articles.length })}
      onClose={close}
      footer={
        <>
          <Button autoFocus onPress={close}>
            {say('articles.cancel')}
          </Button>
          <Button tone="danger" isDisabled={!tally} onPress={() => attempt(run)}>
            {say('articles.delete.run')}
          </Button>
        </>
      }
    >
      <ul className={styles.titles}>
        {titles.slice(0, LISTED).map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {rest > 0 && <li>{say('articles.delete.more', { count: rest })}</li>}
      </ul>
      {tally && <p className={styles.about}>{say('articles.delete.takes', tally)}</p>}
      <p className={styles.about}>{say('articles.delete.about')}</p>
    </Dialog>
  );
}
