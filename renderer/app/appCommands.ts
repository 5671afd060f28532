import { bindCommands } from '../commands/appCommand';
import { editorCommands } from '../editor/editorCommands';
import { findCommands } from '../editor/find/findCommands';
import { annotationCommands } from '../features/annotations/annotationCommands';
import { claimsCommands } from '../features/claims/claimsCommands';
import { evidenceCommands } from '../features/evidence/evidenceCommands';
import { copyCommands } from '../features/highlights/actions/copyCommands';
import { highlightCommands } from '../features/highlights/actions/highlightCommands';
import { libraryCommands } from '../features/library/libraryCommands';
import { orderCommands } from '../features/order/orderCommands';
import { referenceCommands } from '../features/references/referenceCommands';
import { revisionCommands } from '../features/revisions/revisionCommands';
import { searchCommands } from '../features/search/searchCommands';
import { copyCitation } from '../state/copyCitation';
import type { CommandBindings } from '../state/windowServices';
import { windowCommands } from './windowCommands';

/** What opens the dialog of a feature, and is all that the feature does by command. */
const dialogCommands = {
  'article.export': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    run({ actions, store }) {
      const article = store.getState().library?.open?.article.id;
      if (article) actions.openDialog({ kind: 'export', article });
    },
  },
  'article.bibliography': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    run: async (services) => {
      const article = services.store.getState().library?.open?.article.id;
      if (article) await copyCitation(services, { of: 'linked', article }, 'bibliography');
    },
  },
  'article.print': {
    isEnabled: ({ store }) => Boolean(store.getState().library?.open),
    async run({ actions, store }) {
      const { library, words } = store.getState();
      const article = library?.open?.article.id;
      if (article) await actions.call('window.print', { article, language: words.language });
    },
  },
  'source.add': {
    isEnabled: ({ store }) => store.getState().library?.isReadOnly === false,
    run: ({ actions }) => actions.openDialog({ kind: 'source' }),
  },
  'appUpdates.show': { run: ({ actions }) => actions.openDialog({ kind: 'appUpdates' }) },
} satisfies Partial<CommandBindings>;

/** Everything that can be done by key, menu or palette. */
export const appCommands = bindCommands({
  ...libraryCommands,
  ...highlightCommands,
  ...copyCommands,
  ...editorCommands,
  ...orderCommands,
  ...findCommands,
  ...referenceCommands,
  ...annotationCommands,
  ...revisionCommands,
  ...claimsCommands,
  ...evidenceCommands,
  ...searchCommands,
  ...windowCommands,
  ...dialogCommands,
});
