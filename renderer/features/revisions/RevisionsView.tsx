import { labelOfCommand } from '../../../shared/commands/nameCommand';
import type { ArticleId } from '../../../shared/model/ids';
import { CommandTextButton } from '../../commands/CommandButton';
import { useQuery } from '../../state/useQuery';
import { useOpenArticle, useServices, useWindow } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { RevisionList } from './RevisionList';
import { RevisionPane } from './RevisionPane';
import styles from './RevisionsView.module.css';

/** The article’s texts so far, to read, compare and restore. It opens at the one that was looked at last. */
export function RevisionsView({ article }: { article: ArticleId }) {
  const { say } = useWords();
  const present = useOpenArticle((open) => open.text.revision);
  const { client, actions } = useServices();
  const { answer: revisions } = useQuery(
    article,
    () => client.call('revision.list', { owner: article }),
    ({ library }) => [library?.open?.text.revisions],
  );
  const chosen = useWindow(({ places }) => places.get(article)?.revision ?? null);
  if (!revisions || present === null) return <div className={styles.view} aria-busy />;
  const shown = revisions.find(({ number }) => number === chosen) ?? revisions.at(-1);
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <h2 className={styles.title}>{say(labelOfCommand('view.revisions'))}</h2>
          <CommandTextButton command="article.update" />
        </div>
        <RevisionList
          revisions={revisions}
          present={present}
          chosen={shown?.number ?? null}
          onChoose={(number) =>
            actions.notePlace(article, {
              // The newest stays the newest when there is a newer one.
              revision: number === revisions.at(-1)?.number ? null : number,
            })
          }
        />
      </div>
      <div className={styles.pane}>
        {shown && revisions.length > 1 ? (
          <RevisionPane
            key={shown.number}
            article={article}
            revisions={revisions}
            shown={shown}
            present={present}
          />
        ) : (
          <EmptyState
            title={say('revisions.onlyOne.title')}
            actions={<CommandTextButton command="article.update" />}
          >
            {say('revisions.onlyOne.hint')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}
