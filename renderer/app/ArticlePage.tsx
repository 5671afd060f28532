import type { CSSProperties, ReactNode } from 'react';
import { useRef } from 'react';
import type { ArticleId } from '../../shared/model/ids';
import { inTurn } from '../commands/inTurn';
import { runCommand } from '../commands/runCommand';
import { ArticleEditor } from '../editor/ArticleEditor';
import { hasPlaces } from '../editor/places/hasPlaces';
import { highlightSelection } from '../features/highlights/actions/highlightSelection';
import { ReadingEnd } from '../features/order/ReadingEnd';
import { ReviewBanner } from '../features/revisions/ReviewBanner';
import { loadLater } from '../state/loadLater';
import type { ArticleView } from '../state/sessionState';
import { useOpenArticle, useServices, useSession } from '../state/WindowContext';
import { ArticleHeader } from './ArticleHeader';
import styles from './ArticlePage.module.css';
import { Contained } from './Contained';
import { FacsimilePanel } from './FacsimilePanel';
import { facsimileOf } from './facsimileOf';
import { recallPanelWidth } from './panelWidths';
import { severalClaims } from './severalClaims';
import { WordlessNotice } from './WordlessNotice';

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
  const isFocused = useSession((session) => session.focusMode !== null);
  if (!id) return null;
  return (
    <>
      {!isFocused && (
        <Contained>
          <ReviewBanner />
        </Contained>
      )}
      <OneView key={`${id} ${view}`} article={id} view={view} />
    </>
  );
}

function OneView({ article, view }: { article: ArticleId; view: ArticleView }) {
  const services = useServices();
  const scroller = useRef<HTMLDivElement>(null);
  const isFacsimileShown = useSession((session) => session.isFacsimileShown);
  const original = useOpenArticle(facsimileOf);
  const facsimile = isFacsimileShown ? original : null;
  const isPlaced = useOpenArticle((open) => hasPlaces(open.document)) === true;
  switch (view) {
    case 'read':
      return (
        <div className={styles.split}>
          <div className={styles.sides}>
            <div className={styles.side}>
              <Contained>
                <FindBar scroller={scroller} />
              </Contained>
              <div ref={scroller} className={styles.reading} data-places={isPlaced || undefined}>
                <Contained>
                  <ArticleHeader />
                </Contained>
                <Contained>
                  <WordlessNotice />
                </Contained>
                <Contained>
                  <ArticleEditor
                    onHighlight={(label) =>
                      inTurn(services, () => highlightSelection(services, label))
                    }
                    onChangePassage={() => runCommand('highlight.move', services)}
                    end={<ReadingEnd />}
                  />
                </Contained>
              </div>
            </div>
            {facsimile && <FacsimilePanel attachment={facsimile} />}
          </div>
        </div>
      );
    case 'ledger':
      return (
        <PageWithHeader>
          <LedgerView article={article} forSeveral={severalClaims(services)} />
        </PageWithHeader>
      );
    case 'revisions':
      return (
        <PageWithHeader>
          <RevisionsView article={article} />
        </PageWithHeader>
      );
  }
}

/** A view below the article's header, which is where the text has it. */
function PageWithHeader({ children }: { children: ReactNode }) {
  const isInspectorShown = useSession((session) => session.isInspectorShown);
  const inspectorWidthPx = isInspectorShown ? recallPanelWidth('end') : 0;
  return (
    <div className={styles.page}>
      <div
        className={styles.head}
        style={{ '--inspector-width': `${inspectorWidthPx}px` } as CSSProperties}
      >
        <Contained>
          <ArticleHeader />
        </Contained>
      </div>
      <Contained>{children}</Contained>
    </div>
  );
}
