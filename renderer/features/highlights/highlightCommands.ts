import {
  type Highlight,
  kindSchema,
  kindTitles,
  verdictSchema,
  verdictTitles,
} from '../../../shared/model/highlight';
import type { AppCommand } from '../../state/appCommand';
import type { WindowServices } from '../../state/WindowContext';
import { isMac } from '../../ui/isMac';
import { canAnnotate, currentHighlight, isReading } from './currentHighlight';
import { deleteHighlight } from './deleteHighlight';
import { editHighlight } from './editHighlight';
import { moveToSelection } from './moveToSelection';
import { showHighlight } from './showHighlight';
import { stepHighlight } from './stepHighlight';

const isClaim = ({ kind }: Highlight) => kind === 'claim';

/** What can be done, by key or palette, with the highlight that is shown, and to get to another one. */
export const highlightCommands: readonly AppCommand[] = [
  onHighlight({ id: 'highlight.note', title: 'Write note', keys: 'N' }, ({ actions }) =>
    actions.show({ isInspectorShown: true, wantedFocus: 'note' }),
  ),
  onHighlight({ id: 'highlight.link', title: 'Link source', keys: 'L' }, ({ actions }, { id }) =>
    actions.openDialog({ kind: 'link', highlight: id }),
  ),
  onHighlight(
    { id: 'highlight.nextVerdict', title: 'Next verdict', keys: 'V' },
    (services, highlight) => {
      const verdicts = verdictSchema.options;
      const next = verdicts[(verdicts.indexOf(highlight.verdict) + 1) % verdicts.length];
      return next && editHighlight(services, highlight, { verdict: next });
    },
    isClaim,
  ),
  ...verdictSchema.options.map((verdict) =>
    onHighlight(
      { id: `highlight.verdict.${verdict}`, title: `Verdict: ${verdictTitles[verdict]}` },
      (services, highlight) => editHighlight(services, highlight, { verdict }),
      isClaim,
    ),
  ),
  ...kindSchema.options.map((kind) =>
    onHighlight(
      { id: `highlight.kind.${kind}`, title: `Kind: ${kindTitles[kind]}` },
      (services, highlight) => editHighlight(services, highlight, { kind }),
    ),
  ),
  onHighlight(
    { id: 'highlight.move', title: 'Change passage to selection', keys: 'M' },
    moveToSelection,
  ),
  onHighlight(
    {
      id: 'highlight.delete',
      title: 'Delete highlight',
      keys: 'Delete',
      // Where keyboards of Macs say Delete, they mean Backspace.
      ...(isMac && { alsoKeys: ['Backspace'] }),
    },
    deleteHighlight,
  ),
  toHighlight({ id: 'highlight.next', title: 'Next highlight', keys: 'J' }, 1),
  toHighlight({ id: 'highlight.previous', title: 'Previous highlight', keys: 'K' }, -1),
  {
    id: 'highlight.filter',
    title: 'Filter highlights',
    keys: 'F',
    isEnabled: hasHighlights,
    run: ({ actions }) => actions.show({ isInspectorShown: true, wantedFocus: 'filter' }),
  },
];

function onHighlight(
  command: Pick<AppCommand, 'id' | 'title' | 'keys' | 'alsoKeys'>,
  run: (services: WindowServices, highlight: Highlight) => void | Promise<void>,
  isMeantFor: (highlight: Highlight) => boolean = () => true,
): AppCommand {
  return {
    ...command,
    isEnabled({ store }) {
      const highlight = currentHighlight(store.getState());
      return highlight !== null && canAnnotate(store.getState()) && isMeantFor(highlight);
    },
    run(services) {
      const highlight = currentHighlight(services.store.getState());
      return highlight ? run(services, highlight) : undefined;
    },
  };
}

function toHighlight(
  command: Pick<AppCommand, 'id' | 'title' | 'keys'>,
  direction: 1 | -1,
): AppCommand {
  return {
    ...command,
    isEnabled: hasHighlights,
    run(services) {
      const { library, session } = services.store.getState();
      const highlights = library?.open?.highlights.values() ?? [];
      const next = stepHighlight(highlights, session.highlight, direction);
      if (next) showHighlight(services, next.id);
    },
  };
}

/** True where highlights are in sight. */
function hasHighlights({ store }: WindowServices): boolean {
  const state = store.getState();
  return isReading(state) && Boolean(state.library?.open?.highlights.size);
}
