import { useRef } from 'react';
import type { ArticleId } from '../../shared/model/ids';
import { inTurn } from '../commands/inTurn';
import { runCommand } from '../commands/runCommand';
import { ArticleEditor } from '../editor/ArticleEditor';
import { highlightSelection } from '../features/highlights/actions/highlightSelection';
import { ReviewBanner } from '../features/revisions/ReviewBanner';
import { loadLater } from '../state/loadLater';
import type { ArticleView } from '../state/sessionState';
import { useOpenArticle, useServices } from '../state/WindowContext';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticlePage.module.css';
import { Contained } from './Contained';

const LedgerView = loadLater(
  async () => (await import('../features/ledger/LedgerView')).LedgerView,
);
const FindBar = loadLater(async () => (await import('../editor/find/FindBar')).FindBar);

const RevisionsView = loadLater(
  async () => (await import('../features/revisions/RevisionsView')).RevisionsView,
);

/** The open article: to be read and annotated, as its ledger, or as the texts that it has had. */
export function ArticlePage({ view }: { view: ArticleView }) {
  const id = useOpenArticle(({ article }) => article.id);
  if (!id) return null;
  return (
    <>
      <Contained>
        <ReviewBanner />
      </Contained>
      <OneView key={`${id} ${view}`} article={id} view={view} />
    </>
  );
}

function OneView({ article, view }: { article: ArticleId; view: ArticleView }) {
  const services = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  switch (view) {
    case 'read':
      return (
        <>
          <Contained>
            <FindBar scroller={scroller} />
          </Contained>
          <div ref={scroller} className={styles.reading}>
            <Contained>
              <ArticleHeader />
            </Contained>
            <Contained>
              <ArticleEditor
                onHighlight={(label) => inTurn(services, () => highlightSelection(services, label))}
                onChangePassage={() => runCommand('highlight.move', services)}
              />
            </Contained>
          </div>
        </>
      );
    case 'ledger':
      return (
        <div className={styles.ledger}>
          <Contained>
            <ArticleHeader isCompact />
          </Contained>
          <Contained>
            <LedgerView article={article} />
          </Contained>
        </div>
      );
    case 'revisions':
      return (
        <div className={styles.ledger}>
          <Contained>
            <ArticleHeader isCompact />
          </Contained>
          <Contained>
            <RevisionsView article={article} />
          </Contained>
        </div>
      );
  }
}
