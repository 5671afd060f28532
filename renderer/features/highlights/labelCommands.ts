import { type Label, listLabels } from '../../../shared/model/label';
import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';
import { canAnnotate } from './currentHighlight';
import { highlightSelection } from './highlightSelection';

/** How many of the labels have a key, from 1 on. */
const LABEL_KEYS = 5;

/** For each of the first labels, the command that highlights the selected passage under it. */
export const labelCommands: readonly AppCommand[] = Array.from(
  { length: LABEL_KEYS },
  (_, index) => ({
    id: `highlight.label.${index + 1}`,
    title: `Highlight under label ${index + 1}`,
    titleNow: (services) => {
      const label = findLabel(services, index);
      return label && `Highlight as ${label.name}`;
    },
    keys: `${index + 1}`,
    isEnabled: (services) =>
      canAnnotate(services.store.getState()) && findLabel(services, index) !== undefined,
    run: (services) => {
      const label = findLabel(services, index);
      return label && highlightSelection(services, label);
    },
  }),
);

function findLabel({ store }: WindowServices, index: number): Label | undefined {
  const { library } = store.getState();
  return library ? listLabels(library.labels)[index] : undefined;
}
