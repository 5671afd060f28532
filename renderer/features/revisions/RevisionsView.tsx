import { useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { describeCommand } from '../../commands/appCommand';
import { CommandTextButton } from '../../commands/CommandButton';
import { useQuery } from '../../state/useQuery';
import { useOpenArticle, useServices } from '../../state/WindowContext';
import { EmptyState } from '../../ui/EmptyState';
import { RevisionList } from './RevisionList';
import { RevisionPane } from './RevisionPane';
import styles from './RevisionsView.module.css';

/** The texts that an article has had, each to be looked at, compared with another, and made its text again. */
export function RevisionsView({ article }: { article: ArticleId }) {
  const present = useOpenArticle((open) => open.text.revision);
  const { client } = useServices();
  const { answer: revisions } = useQuery(
    article,
    () => client.call('revision.list', { owner: article }),
    ({ library }) => [library?.open?.text.revisions],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  if (!revisions || present === null) return <div className={styles.view} aria-busy />;
  const shown = revisions.find(({ number }) => number === chosen) ?? revisions.at(-1);
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <h2 className={styles.title}>{describeCommand('view.revisions').label}</h2>
          <CommandTextButton command="article.update" />
        </div>
        <RevisionList
          revisions={revisions}
          present={present}
          chosen={shown?.number ?? null}
          onChoose={setChosen}
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
            title="One text so far"
            actions={<CommandTextButton command="article.update" />}
          >
            Corrections that you make, and newer versions that you bring in, are kept here as
            revisions, to be compared and restored.
          </EmptyState>
        )}
      </div>
    </div>
  );
}
