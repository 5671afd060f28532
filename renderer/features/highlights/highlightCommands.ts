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
import { inTurn, isBusy } from './inTurn';
import { moveToSelection } from './moveToSelection';
import { nextVerdict } from './nextVerdict';
import { showHighlight } from './showHighlight';
import { stepHighlight } from './stepHighlight';
import { workOnHighlight } from './workOnHighlight';

/** What can be done, by key or palette, with the highlight that is shown, and to get to another one. */
export const highlightCommands: readonly AppCommand[] = [
  {
    id: 'highlight.note',
    title: 'Write note',
    keys: 'N',
    isEnabled: hasCurrent,
    run: (services) =>
      workOnHighlight(services, 'current', () =>
        services.actions.show({ isInspectorShown: true, wantedFocus: 'note' }),
      ),
  },
  {
    id: 'highlight.link',
    title: 'Link source',
    keys: 'L',
    isEnabled: hasCurrent,
    run: (services) =>
      workOnHighlight(services, 'current', ({ id }) =>
        services.actions.openDialog({ kind: 'link', highlight: id }),
      ),
  },
  {
    id: 'highlight.nextVerdict',
    title: 'Next verdict',
    keys: 'V',
    isEnabled: hasCurrentClaim,
    run: (services) =>
      editHighlight(services, 'current', ({ kind, verdict }) =>
        kind === 'claim' ? { verdict: nextVerdict(verdict) } : {},
      ),
  },
  ...verdictSchema.options.map(
    (verdict): AppCommand => ({
      id: `highlight.verdict.${verdict}`,
      title: `Verdict: ${verdictTitles[verdict]}`,
      isEnabled: hasCurrentClaim,
      run: (services) => editHighlight(services, 'current', () => ({ verdict })),
    }),
  ),
  ...kindSchema.options.map(
    (kind): AppCommand => ({
      id: `highlight.kind.${kind}`,
      title: `Kind: ${kindTitles[kind]}`,
      isEnabled: hasCurrent,
      run: (services) => editHighlight(services, 'current', () => ({ kind })),
    }),
  ),
  {
    id: 'highlight.move',
    title: 'Change passage to selection',
    keys: 'M',
    isEnabled: hasCurrent,
    run: (services) => moveToSelection(services, 'current'),
  },
  {
    id: 'highlight.delete',
    title: 'Delete highlight',
    keys: 'Delete',
    // Where keyboards of Macs say Delete, they mean Backspace.
    ...(isMac && { alsoKeys: ['Backspace'] }),
    isEnabled: hasCurrent,
    run: (services) => deleteHighlight(services, 'current'),
  },
  {
    id: 'highlight.next',
    title: 'Next highlight',
    keys: 'J',
    isEnabled: hasHighlights,
    run: (services) => showNext(services, 1),
  },
  {
    id: 'highlight.previous',
    title: 'Previous highlight',
    keys: 'K',
    isEnabled: hasHighlights,
    run: (services) => showNext(services, -1),
  },
  {
    id: 'highlight.filter',
    title: 'Filter highlights',
    keys: 'F',
    isEnabled: hasHighlights,
    run: ({ actions }) => actions.show({ isInspectorShown: true, wantedFocus: 'filter' }),
  },
];

/** True where a highlight is shown that can be changed, or might be once what is under way is done. */
function hasCurrent(
  { store }: WindowServices,
  isMeant: (highlight: Highlight) => boolean = () => true,
): boolean {
  const state = store.getState();
  if (!canAnnotate(state)) return false;
  const highlight = currentHighlight(state);
  return isBusy(store) || (highlight !== null && isMeant(highlight));
}

function hasCurrentClaim(services: WindowServices): boolean {
  return hasCurrent(services, ({ kind }) => kind === 'claim');
}

/** True where highlights are in sight. */
function hasHighlights({ store }: WindowServices): boolean {
  const state = store.getState();
  return isReading(state) && Boolean(state.library?.open?.highlights.size);
}

function showNext(services: WindowServices, direction: 1 | -1): Promise<void> {
  const { store } = services;
  return inTurn(store, () => {
    const { library, session } = store.getState();
    const highlights = library?.open?.highlights.values() ?? [];
    const next = stepHighlight(highlights, session.highlight, direction);
    if (next) showHighlight(services, next.id);
  });
}
