import type { ZoomStep } from '../../shared/ipc/windowContract';
import { defaultPreferences } from '../../shared/model/library';
import { message } from '../../shared/words/message';
import { toggleFocusMode } from '../state/focusMode';
import type { ArticleView } from '../state/sessionState';
import type { WindowStore } from '../state/store';
import type { CommandBinding, CommandBindings, WindowServices } from '../state/windowServices';
import { editPreferences } from './editPreferences';
import { facsimileOf } from './facsimileOf';
import { toggleFacsimile } from './toggleFacsimile';

/** Sizes of reading text, in CSS pixels. */
const TEXT_SIZE = { min: 12, max: 32, step: 1 };

const showLedger = showArticleAs('ledger');

/** What the open article lacks before it is published. */
const showReadiness: CommandBinding = {
  ...showLedger,
  run(services) {
    services.actions.show({ isReadinessShown: true });
    return showLedger.run(services);
  },
};

/** What can be done with the window itself: what it shows, and how. */
export const windowCommands = {
  'history.undo': {
    isEnabled: ({ store }) => canStep(store, 'undo'),
    run: ({ actions }) => actions.undo(),
  },
  'history.redo': {
    isEnabled: ({ store }) => canStep(store, 'redo'),
    run: ({ actions }) => actions.redo(),
  },
  'place.back': {
    isEnabled: ({ store }) => store.getState().session.past.length > 0,
    run: ({ actions }) => actions.back(),
  },
  'place.forward': {
    isEnabled: ({ store }) => store.getState().session.future.length > 0,
    run: ({ actions }) => actions.forward(),
  },
  'view.read': showArticleAs('read'),
  'view.ledger': showLedger,
  'view.revisions': showArticleAs('revisions'),
  'sources.show': { run: ({ actions }) => actions.go({ kind: 'sources', source: null }) },
  'ledger.all': { run: ({ actions }) => actions.go({ kind: 'ledger' }) },
  'ledger.ready': showReadiness,
  'text.edit': {
    isEnabled: (services) => isReading(services) && !services.store.getState().library?.isReadOnly,
    run: ({ store, actions }) => {
      actions.show({ isEditing: !store.getState().session.isEditing });
      store.getState().editor?.focus();
    },
  },
  'sidebar.toggle': {
    run: ({ store, actions }) =>
      actions.show({ isSidebarShown: !store.getState().session.isSidebarShown }),
  },
  'inspector.toggle': {
    isEnabled: isReading,
    run: ({ store, actions }) =>
      actions.show({ isInspectorShown: !store.getState().session.isInspectorShown }),
  },
  'pane.next': { run: (services) => moveToPane(services, 1) },
  'pane.previous': { run: (services) => moveToPane(services, -1) },
  'palette.open': { run: ({ actions }) => actions.openDialog({ kind: 'palette' }) },
  'log.show': { run: ({ actions }) => actions.showLog() },
  'shortcuts.show': { run: ({ actions }) => actions.openDialog({ kind: 'shortcuts' }) },
  'text.larger': setTextSize((sizePx) => sizePx + TEXT_SIZE.step),
  'text.smaller': setTextSize((sizePx) => sizePx - TEXT_SIZE.step),
  'text.normal': setTextSize(() => defaultPreferences.textSizePx),
  'facsimile.toggle': {
    isEnabled: (services) =>
      isReading(services) && facsimileOf(services.store.getState().library?.open) !== null,
    run: ({ store, actions }) => actions.show(toggleFacsimile(store.getState().session)),
  },
  'toc.toggle': {
    isEnabled: (services) => isReading(services) && services.store.getState().contents !== null,
    run({ store, actions }) {
      const { isContentsShown, isInspectorShown } = store.getState().session;
      const isShown = isContentsShown && isInspectorShown;
      actions.show(
        isShown ? { isContentsShown: false } : { isContentsShown: true, isInspectorShown: true },
      );
    },
  },
  'focus.toggle': {
    isEnabled: ({ store }) => store.getState().session.place.kind === 'article',
    run: ({ store, actions }) => actions.show(toggleFocusMode(store.getState().session)),
  },
  'window.zoomIn': zoom('in'),
  'window.zoomOut': zoom('out'),
  'window.zoomReset': zoom('reset'),
  'look.choose': { run: ({ actions }) => actions.show({ isLookOpen: true }) },
  'look.reset': {
    run(services) {
      const { language: _, ...look } = defaultPreferences;
      return editPreferences(services, look);
    },
  },
  'theme.light': { run: (services) => editPreferences(services, { theme: 'light' }) },
  'theme.dark': { run: (services) => editPreferences(services, { theme: 'dark' }) },
  'theme.system': { run: (services) => editPreferences(services, { theme: 'system' }) },
} satisfies Partial<CommandBindings>;

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

function isReading({ store }: WindowServices): boolean {
  const { place } = store.getState().session;
  return place.kind === 'article' && place.view === 'read';
}

function showArticleAs(view: ArticleView): CommandBinding {
  const find = ({ store }: WindowServices) => store.getState().library?.open?.article.id;
  return {
    isEnabled: (services) => find(services) !== undefined,
    run(services) {
      const article = find(services);
      if (article) services.actions.go({ kind: 'article', article, view });
    },
  };
}

function zoom(step: ZoomStep): CommandBinding {
  return {
    async run({ client, actions }) {
      const { percent } = await client.call('window.zoom', { step });
      actions.notify({ tone: 'info', text: message('window.zoomed', { percent: percent / 100 }) });
    },
  };
}

function setTextSize(change: (sizePx: number) => number): CommandBinding {
  return {
    run(services) {
      const { library } = services.store.getState();
      const now = library?.library.preferences.textSizePx ?? defaultPreferences.textSizePx;
      const textSizePx = Math.min(TEXT_SIZE.max, Math.max(TEXT_SIZE.min, change(now)));
      return editPreferences(services, { textSizePx });
    },
  };
}

/**
 * Moves focus to the next pane (1) or the one before (−1), in the order of the page. Panes carry
 * `data-pane`; focus goes to what has `data-pane-start` in it, in a pane of controls to the first, or
 * else to the pane itself. `focusText` takes the focus for the middle, where it answers true.
 */
function focusNextPane(direction: 1 | -1, focusText: () => boolean): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = current === -1 && direction === -1 ? 0 : current;
  const next = panes[(from + direction + panes.length) % panes.length];
  if (!next || (next.matches('main') && focusText())) return;
  const first = next.dataset.pane === 'controls' ? 'button:not(:disabled)' : '[data-pane-start]';
  const start = next.querySelector<HTMLElement>(first) ?? next;
  start.focus();
}
