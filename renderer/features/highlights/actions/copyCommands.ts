import type { Highlight } from '../../../../shared/model/highlight';
import { copyCitation } from '../../../state/copyCitation';
import type {
  CommandBinding,
  CommandBindings,
  WindowServices,
} from '../../../state/windowServices';
import type { CopyForm } from './copyPassage';
import { currentHighlight, isReading } from './currentHighlight';

/** Copying the selected passage, or else the highlight shown. */
export const copyCommands = {
  'copy.passage': copyAs('passage'),
  'copy.quote': copyAs('quote'),
  'copy.markdown': copyAs('markdown'),
  'copy.link': copyAs('link'),
  'copy.inText': {
    isEnabled: ({ store }) => currentHighlight(store.getState()) !== null,
    async run(services) {
      const highlight = currentHighlight(services.store.getState());
      if (highlight) await copyInText(services, highlight);
    },
  },
} satisfies Partial<CommandBindings>;

/** Cites the sources that a highlight is linked to. */
export function copyInText(services: WindowServices, { id, article }: Highlight): Promise<void> {
  return copyCitation(services, { of: 'highlight', article, highlight: id }, 'inText');
}

function copyAs(form: CopyForm): CommandBinding {
  return {
    isEnabled: hasPassage,
    async run(services) {
      // Much code that the window's start doesn't need.
      const { copyPassage } = await import('./copyPassage');
      await copyPassage(services, form);
    },
  };
}

function hasPassage({ store }: WindowServices): boolean {
  const state = store.getState();
  const hasSelection = isReading(state) && state.editor?.hasSelection() === true;
  return hasSelection || currentHighlight(state) !== null;
}
