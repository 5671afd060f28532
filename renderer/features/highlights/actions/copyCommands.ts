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
} satisfies Partial<CommandBindings>;

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
