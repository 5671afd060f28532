import { useState } from 'react';
import type { ArticleId } from '../../../shared/model/ids';
import { useActions, useLibrary, useOpenArticle } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { RevisionList } from './RevisionList';
import { RevisionPane } from './RevisionPane';
import styles from './RevisionsView.module.css';
import { useRevisions } from './useRevisions';

/** The texts that an article has had, each to be looked at, compared with another, and made its text again. */
export function RevisionsView({ article }: { article: ArticleId }) {
  const actions = useActions();
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const present = useOpenArticle((open) => open.text.revision);
  const revisions = useRevisions(article);
  const [chosen, setChosen] = useState<number | null>(null);
  if (!revisions || present === null) return <div className={styles.view} aria-busy />;
  const shown = revisions.find(({ number }) => number === chosen) ?? revisions.at(-1);
  const update = () => actions.openDialog({ kind: 'update', article });
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <h2 className={styles.title}>Revisions</h2>
          <Button isDisabled={isReadOnly} onPress={update}>
            Update from…
          </Button>
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
            actions={
              <Button isDisabled={isReadOnly} onPress={update}>
                Update from…
              </Button>
            }
          >
            Corrections that you make, and newer versions that you bring in, are kept here as
            revisions, to be compared and restored.
          </EmptyState>
        )}
      </div>
    </div>
  );
}
