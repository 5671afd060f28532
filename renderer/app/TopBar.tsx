import {
  ArrowLeft,
  ArrowRight,
  BookOpen,
  Command,
  FileOutput,
  Highlighter,
  PanelLeft,
  Redo2,
  Search,
  TableOfContents,
  Undo2,
} from 'lucide-react';
import { labelOfCommand } from '../../shared/commands/nameCommand';
import { titleOfAction } from '../../shared/library/action';
import { CommandButton } from '../commands/CommandButton';
import type { ArticleView } from '../state/sessionState';
import {
  useActions,
  useLibrary,
  useOpenArticle,
  useSession,
  useWindow,
} from '../state/WindowContext';
import { SegmentedControl } from '../ui/SegmentedControl';
import { useWords } from '../ui/WordsContext';
import { EditToggle } from './EditToggle';
import { facsimileOf } from './facsimileOf';
import { LookButton } from './look/LookButton';
import { SavedState } from './SavedState';
import styles from './TopBar.module.css';
import { usePlaceTitle } from './usePlaceTitle';

const views = ['read', 'ledger', 'revisions'] as const satisfies ArticleView[];

/** The bar above: ways to move, what is shown, and what can be done with it. */
export function TopBar() {
  const place = useSession((session) => session.place);
  const isSidebarShown = useSession((session) => session.isSidebarShown);
  const isInspectorShown = useSession((session) => session.isInspectorShown);
  const hasContents = useWindow(
    ({ contents, session }) =>
      contents !== null && session.isContentsShown && session.isInspectorShown,
  );
  const { undo, redo } = useLibrary((library) => library.undo);
  const article = useOpenArticle((open) => open.article.id);
  const isFacsimileShown = useSession((session) => session.isFacsimileShown);
  const hasFacsimile = useOpenArticle((open) => facsimileOf(open) !== null);
  const { say } = useWords();
  const title = usePlaceTitle();
  const { go } = useActions();
  const isArticle = place.kind === 'article' && article !== null;
  return (
    <header className={styles.bar} data-pane="controls">
      <div className={styles.group}>
        <CommandButton command="sidebar.toggle" wording="label" isActive={isSidebarShown}>
          <PanelLeft size={18} />
        </CommandButton>
        <CommandButton command="place.back">
          <ArrowLeft size={18} />
        </CommandButton>
        <CommandButton command="place.forward">
          <ArrowRight size={18} />
        </CommandButton>
      </div>
      <p className={styles.title} dir="auto" title={title}>
        {title}
      </p>
      {isArticle && (
        <div className={styles.group}>
          <SegmentedControl
            label={say('window.view')}
            value={place.view}
            options={views.map((value) => ({
              value,
              title: say(labelOfCommand(`view.${value}`)),
            }))}
            onChange={(view) => go({ kind: 'article', article, view })}
          />
          <EditToggle />
          <CommandButton command="article.export">
            <FileOutput size={18} />
          </CommandButton>
        </div>
      )}
      <div className={styles.group}>
        <SavedState />
        <CommandButton command="history.undo" name={undo && titleOfAction(undo)}>
          <Undo2 size={18} />
        </CommandButton>
        <CommandButton command="history.redo" name={redo && titleOfAction(redo)}>
          <Redo2 size={18} />
        </CommandButton>
        <CommandButton command="view.search">
          <Search size={18} />
        </CommandButton>
        <LookButton />
        <CommandButton command="palette.open">
          <Command size={18} />
        </CommandButton>
        {isArticle && hasFacsimile && (
          <CommandButton command="facsimile.toggle" wording="label" isActive={isFacsimileShown}>
            <BookOpen size={18} />
          </CommandButton>
        )}
        {isArticle && (
          <CommandButton command="toc.toggle" wording="label" isActive={hasContents}>
            <TableOfContents size={18} />
          </CommandButton>
        )}
        <CommandButton command="inspector.toggle" wording="label" isActive={isInspectorShown}>
          <Highlighter size={18} />
        </CommandButton>
      </div>
    </header>
  );
}
