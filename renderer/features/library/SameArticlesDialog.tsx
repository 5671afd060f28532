import type { ArticleId } from '../../../shared/model/ids';
import type { ImportItem } from '../../state/makeImportItem';
import type { KnownImport } from '../../state/sessionState';
import { useLibrary, useServices } from '../../state/WindowContext';
import type { WindowServices } from '../../state/windowServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/WordsContext';
import { importArticles } from './importArticles';
import { restoreFromTrash } from './moveToTrash';
import styles from './SameArticlesDialog.module.css';

interface Props {
  found: readonly KnownImport[];
  /** Makes what was to be imported a newer version of an article. */
  onUpdate(services: WindowServices, article: ArticleId, item: ImportItem): Promise<void>;
}

/** Says what is in the library already, and asks what to do with it: one answer for all. */
export function SameArticlesDialog({ found, onUpdate }: Props) {
  const services = useServices();
  const { actions } = services;
  const { say } = useWords();
  const close = () => actions.openDialog(null);
  const answer = (run: () => Promise<void>) => () => {
    close();
    actions.attempt(run);
  };
  const known = new Map(found.map(({ same }) => [same.article, same]));
  // What has the same bytes would bring nothing new.
  const newer = found.filter(({ same }) => same.by === 'url' && same.trashedAt === null);
  const update = async () => {
    for (const { item, same } of newer) await onUpdate(services, same.article, item);
    const last = newer.at(-1);
    if (last) await actions.openArticle(last.same.article);
  };
  const copy = () =>
    importArticles(
      services,
      found.map(({ item }) => item),
      { isAgain: true },
    );
  const [only] = found.length === 1 ? found : [];
  return (
    <Dialog
      title={say('imports.same.title', { count: found.length })}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{say(only ? 'articles.cancel' : 'imports.same.skip')}</Button>
          <Button onPress={answer(copy)}>
            {say('imports.same.again', { count: found.length })}
          </Button>
          {newer.length > 0 && (
            <Button onPress={answer(update)}>
              {say('imports.same.update', { count: newer.length })}
            </Button>
          )}
          {only && <OpenOrRestore same={only.same} answer={answer} />}
        </>
      }
    >
      <ul className={styles.list}>
        {[...known.values()].map((same) => (
          <SameArticle key={same.article} same={same} />
        ))}
      </ul>
      {newer.length > 0 && <p className={styles.about}>{say('imports.same.updateAbout')}</p>}
    </Dialog>
  );
}

function OpenOrRestore({
  same,
  answer,
}: {
  same: KnownImport['same'];
  answer(run: () => Promise<void>): () => void;
}) {
  const services = useServices();
  const { say } = useWords();
  const { article, trashedAt } = same;
  const run = () =>
    trashedAt ? restoreFromTrash(services, article) : services.actions.openArticle(article);
  return (
    <Button tone="primary" autoFocus onPress={answer(run)}>
      {say(trashedAt ? 'imports.same.restore' : 'imports.same.open')}
    </Button>
  );
}

function SameArticle({ same }: { same: KnownImport['same'] }) {
  const { say, date } = useWords();
  const current = useLibrary(({ articles }) => articles.get(same.article)?.title);
  const { by, importedAt, trashedAt } = same;
  const values = { title: current ?? same.title, date: date(importedAt) };
  const reason = say(`imports.same.by.${by}`);
  return (
    <li>
      {say(trashedAt ? 'imports.same.inTrash' : 'imports.same.inLibrary', values)} {reason}
    </li>
  );
}
