import { Inspector } from '../features/highlights/Inspector';
import { DropTarget } from '../features/library/DropTarget';
import { ImportProgress } from '../features/library/ImportProgress';
import { loadLater } from '../state/loadLater';
import { useSession } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import { Contained, DialogFault } from './Contained';
import { ContextMenus } from './ContextMenus';
import { Dialogs } from './Dialogs';
import { FocusModeEnd } from './FocusModeEnd';
import { useReadingLook } from './look/useReadingLook';
import { Middle } from './Middle';
import { Notices } from './Notices';
import { Panel } from './Panel';
import { Sidebar } from './Sidebar';
import { TopBar } from './TopBar';
import { useFirstArticle } from './useFirstArticle';
import { useFoldedPanels } from './useFoldedPanels';
import { useKeymap } from './useKeymap';
import { useOpenedLinks } from './useOpenedLinks';
import styles from './Workspace.module.css';

const ContentsList = loadLater(
  async () => (await import('../features/contents/ContentsList')).ContentsList,
);

const ArticleMemo = loadLater(
  async () => (await import('../features/order/ArticleMemo')).ArticleMemo,
);

const ReviewPanel = loadLater(
  async () => (await import('../features/revisions/ReviewPanel')).ReviewPanel,
);

const ClaimsPanel = loadLater(
  async () => (await import('../features/claims/ClaimsPanel')).ClaimsPanel,
);

/** The open library: bar above, articles at the left, what is read in the middle, its highlights at the right. */
export function Workspace() {
  useReadingLook();
  useKeymap();
  useFirstArticle();
  useOpenedLinks();
  useFoldedPanels();
  const isSidebarShown = useSession((session) => session.isSidebarShown);
  const hasInspector = useSession(
    ({ place, isInspectorShown }) =>
      place.kind === 'article' && place.view === 'read' && isInspectorShown,
  );
  const { say } = useWords();
  const place = useSession((session) => session.place);
  const highlight = useSession((session) => session.highlight);
  const dialog = useSession((session) => session.dialog);
  const isFocused = useSession((session) => session.focusMode !== null);
  const isContentsShown = useSession((session) => session.isContentsShown);
  const menu = useSession((session) => session.menu);
  const isReviewing = useSession((session) => session.isReviewing);
  const isFindingClaims = useSession((session) => session.isFindingClaims && !session.isReviewing);
  const hasOwnPanel = isReviewing || isFindingClaims;
  return (
    <div className={styles.workspace}>
      {!isFocused && (
        <Contained of={place}>
          <TopBar />
        </Contained>
      )}
      <div className={styles.panes}>
        {isSidebarShown && (
          <Panel name={say('window.library')} side="start">
            <Contained>
              <Sidebar />
            </Contained>
          </Panel>
        )}
        <div className={styles.middle}>
          {isFocused && <FocusModeEnd />}
          <Contained of={place}>
            <Middle />
          </Contained>
          <Contained>
            <Notices>
              <ImportProgress />
            </Notices>
          </Contained>
        </div>
        {hasInspector && (
          <Panel name={say('window.highlights')} side="end">
            {isContentsShown && (
              <Contained>
                <ContentsList />
              </Contained>
            )}
            <Contained of={place}>{!hasOwnPanel && <ArticleMemo />}</Contained>
            <Contained of={isFindingClaims ? place : highlight}>
              {isReviewing && <ReviewPanel />}
              {isFindingClaims && <ClaimsPanel />}
              {!hasOwnPanel && <Inspector />}
            </Contained>
          </Panel>
        )}
      </div>
      <Contained of={dialog} Fallback={DialogFault}>
        <Dialogs />
      </Contained>
      <Contained of={menu}>
        <ContextMenus />
      </Contained>
      <Contained>
        <DropTarget />
      </Contained>
    </div>
  );
}
