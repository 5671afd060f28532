import type { AppCommand } from '../state/appCommand';
import type { ArticleView } from '../state/sessionState';
import type { WindowStore } from '../state/store';
import type { WindowServices } from '../state/WindowContext';
import { isMac } from '../ui/isMac';
import { editPreferences } from './editPreferences';
import { focusNextPane } from './focusNextPane';

/** Sizes of reading text, in CSS pixels. */
const TEXT_SIZE = { min: 12, max: 32, step: 1, normal: 19 };

/** What can be done with the window itself: what it shows, and how. */
export const windowCommands: readonly AppCommand[] = [
  {
    id: 'history.undo',
    title: 'Undo',
    keys: 'Mod+Z',
    isNativeInInputs: true,
    isEnabled: ({ store }) => canStep(store, 'undo'),
    run: ({ actions }) => actions.undo(),
  },
  {
    id: 'history.redo',
    title: 'Redo',
    keys: 'Mod+Shift+Z',
    alsoKeys: ['Mod+Y'],
    isNativeInInputs: true,
    isEnabled: ({ store }) => canStep(store, 'redo'),
    run: ({ actions }) => actions.redo(),
  },
  {
    id: 'place.back',
    title: 'Back',
    keys: isMac ? 'Mod+[' : 'Alt+ArrowLeft',
    isEnabled: ({ store }) => store.getState().session.past.length > 0,
    run: ({ actions }) => actions.back(),
  },
  {
    id: 'place.forward',
    title: 'Forward',
    keys: isMac ? 'Mod+]' : 'Alt+ArrowRight',
    isEnabled: ({ store }) => store.getState().session.future.length > 0,
    run: ({ actions }) => actions.forward(),
  },
  {
    id: 'view.read',
    title: 'Read article',
    keys: 'Mod+1',
    isEnabled: hasOpenArticle,
    run: (services) => showArticleAs(services, 'read'),
  },
  {
    id: 'view.ledger',
    title: 'Show ledger',
    description: 'The article’s claims against their sources',
    keys: 'Mod+2',
    isEnabled: hasOpenArticle,
    run: (services) => showArticleAs(services, 'ledger'),
  },
  {
    id: 'view.revisions',
    title: 'Show revisions',
    description: 'The texts that the article has had, and what was changed',
    keys: 'Mod+4',
    isEnabled: hasOpenArticle,
    run: (services) => showArticleAs(services, 'revisions'),
  },
  {
    id: 'sources.show',
    title: 'Show sources',
    keys: 'Mod+3',
    run: ({ actions }) => actions.go({ kind: 'sources', source: null }),
  },
  {
    id: 'text.edit',
    title: 'Edit text',
    description: 'Correct the article; highlights stay where they belong',
    keys: 'Mod+E',
    isEnabled: (services) => isReading(services) && !services.store.getState().library?.isReadOnly,
    run: ({ store, actions }) => {
      actions.show({ isEditing: !store.getState().session.isEditing });
      store.getState().editor?.focus();
    },
  },
  {
    id: 'sidebar.toggle',
    title: 'Show or hide articles',
    keys: 'Mod+Shift+L',
    run: ({ store, actions }) =>
      actions.show({ isSidebarShown: !store.getState().session.isSidebarShown }),
  },
  {
    id: 'inspector.toggle',
    title: 'Show or hide highlights',
    keys: 'Mod+Shift+H',
    isEnabled: isReading,
    run: ({ store, actions }) =>
      actions.show({ isInspectorShown: !store.getState().session.isInspectorShown }),
  },
  {
    id: 'pane.next',
    title: 'Go to next pane',
    keys: 'F6',
    run: (services) => moveToPane(services, 1),
  },
  {
    id: 'pane.previous',
    title: 'Go to previous pane',
    keys: 'Shift+F6',
    run: (services) => moveToPane(services, -1),
  },
  {
    id: 'palette.open',
    title: 'Command palette',
    keys: 'Mod+K',
    run: ({ actions }) => actions.openDialog({ kind: 'palette' }),
  },
  {
    id: 'shortcuts.show',
    title: 'Keyboard shortcuts',
    keys: 'F1',
    alsoKeys: ['Mod+/'],
    run: ({ actions }) => actions.openDialog({ kind: 'shortcuts' }),
  },
  {
    id: 'text.larger',
    title: 'Larger text',
    keys: 'Mod++',
    alsoKeys: ['Mod+='],
    run: (services) => setTextSize(services, (sizePx) => sizePx + TEXT_SIZE.step),
  },
  {
    id: 'text.smaller',
    title: 'Smaller text',
    keys: 'Mod+-',
    run: (services) => setTextSize(services, (sizePx) => sizePx - TEXT_SIZE.step),
  },
  {
    id: 'text.normal',
    title: 'Normal text size',
    keys: 'Mod+0',
    run: (services) => setTextSize(services, () => TEXT_SIZE.normal),
  },
  ...(['light', 'dark', 'system'] as const).map(
    (theme): AppCommand => ({
      id: `theme.${theme}`,
      title: theme === 'system' ? 'Theme: as the system' : `Theme: ${theme}`,
      run: (services) => editPreferences(services, { theme }),
    }),
  ),
];

function canStep(store: WindowStore, step: 'undo' | 'redo'): boolean {
  const { library } = store.getState();
  return library?.isReadOnly === false && library.undo[step] !== null;
}

function moveToPane({ store }: WindowServices, direction: 1 | -1): void {
  focusNextPane(direction, () => {
    const { editor } = store.getState();
    editor?.focus();
    return editor !== null;
  });
}

function hasOpenArticle({ store }: WindowServices): boolean {
  return Boolean(store.getState().library?.open);
}

function isReading({ store }: WindowServices): boolean {
  const { place } = store.getState().session;
  return place.kind === 'article' && place.view === 'read';
}

function showArticleAs({ store, actions }: WindowServices, view: ArticleView): void {
  const article = store.getState().library?.open?.article.id;
  if (article) actions.go({ kind: 'article', article, view });
}

async function setTextSize(
  services: WindowServices,
  change: (sizePx: number) => number,
): Promise<void> {
  const now = services.store.getState().library?.library.preferences.textSizePx ?? TEXT_SIZE.normal;
  const textSizePx = Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, change(now)));
  await editPreferences(services, { textSizePx });
}
