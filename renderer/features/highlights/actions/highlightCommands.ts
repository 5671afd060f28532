import { type CommandId, LABEL_KEYS } from '../../../../shared/commands/commandTable';
import {
  type Highlight,
  type Kind,
  kindSchema,
  type Verdict,
  verdictSchema,
} from '../../../../shared/model/highlight';
import { type Label, listLabels } from '../../../../shared/model/label';
import type {
  CommandBinding,
  CommandBindings,
  WindowServices,
} from '../../../state/windowServices';
import { canAnnotate, currentHighlight, isReading } from './currentHighlight';
import { deleteHighlight, editHighlight, findHighlight, nextVerdict } from './editHighlight';
import { highlightSelection, moveToSelection } from './highlightSelection';
import { showNextHighlight } from './showHighlight';

/** Acting on the highlight shown, going to another, and making one. */
export const highlightCommands = {
  'highlight.label.1': highlightUnder(1),
  'highlight.label.2': highlightUnder(2),
  'highlight.label.3': highlightUnder(3),
  'highlight.label.4': highlightUnder(4),
  'highlight.label.5': highlightUnder(5),
  'highlight.label.6': highlightUnder(6),
  'highlight.label.7': highlightUnder(7),
  'highlight.label.8': highlightUnder(8),
  'highlight.label.9': highlightUnder(LABEL_KEYS),
  'highlight.note': {
    isEnabled: hasCurrent,
    run: ({ actions }) => actions.show({ isInspectorShown: true, wantedFocus: 'note' }),
  },
  'highlight.link': {
    isEnabled: hasCurrent,
    run(services) {
      const highlight = findHighlight(services, 'current');
      if (highlight) services.actions.openDialog({ kind: 'link', highlight: highlight.id });
    },
  },
  'highlight.nextVerdict': {
    isEnabled: hasCurrentClaim,
    run: (services) =>
      editHighlight(services, 'current', ({ kind, verdict }) =>
        kind === 'claim' ? { verdict: nextVerdict(verdict) } : {},
      ),
  },
  ...bindEach('highlight.verdict', verdictSchema.options, (verdict: Verdict) => ({
    isEnabled: hasCurrentClaim,
    run: (services) => editHighlight(services, 'current', () => ({ verdict })),
  })),
  ...bindEach('highlight.kind', kindSchema.options, (kind: Kind) => ({
    isEnabled: hasCurrent,
    run: (services) => editHighlight(services, 'current', () => ({ kind })),
  })),
  'highlight.move': {
    isEnabled: hasCurrent,
    run: (services) => moveToSelection(services, 'current'),
  },
  'highlight.delete': {
    isEnabled: hasCurrent,
    run: (services) => deleteHighlight(services, 'current'),
  },
  'highlight.next': {
    isEnabled: hasHighlights,
    run: (services) => showNextHighlight(services, 1),
  },
  'highlight.previous': {
    isEnabled: hasHighlights,
    run: (services) => showNextHighlight(services, -1),
  },
  'highlight.filter': {
    isEnabled: hasHighlights,
    run: ({ actions }) => actions.show({ isInspectorShown: true, wantedFocus: 'filter' }),
  },
} satisfies Partial<CommandBindings>;

/** Highlights the selected passage under the label with this key. */
function highlightUnder(number: number): CommandBinding {
  const find = ({ store }: WindowServices): Label | undefined => {
    const { library } = store.getState();
    return library ? listLabels(library.labels)[number - 1] : undefined;
  };
  return {
    nameNow: (services) => find(services)?.name,
    isEnabled: (services) => canAnnotate(services.store.getState()) && find(services) !== undefined,
    run: (services) => {
      const label = find(services);
      return label && highlightSelection(services, label);
    },
  };
}

function bindEach<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  bind: (value: Value) => CommandBinding,
): Record<Extract<CommandId, `${Name}.${Value}`>, CommandBinding> {
  const entries = values.map((value) => [`${name}.${value}`, bind(value)]);
  return Object.fromEntries(entries);
}

/** True where the highlight shown can be changed. */
function hasCurrent(
  { store }: WindowServices,
  isMeant: (highlight: Highlight) => boolean = () => true,
): boolean {
  const state = store.getState();
  const highlight = currentHighlight(state);
  return canAnnotate(state) && highlight !== null && isMeant(highlight);
}

function hasCurrentClaim(services: WindowServices): boolean {
  return hasCurrent(services, ({ kind }) => kind === 'claim');
}

/** True where there are highlights in view. */
function hasHighlights({ store }: WindowServices): boolean {
  const state = store.getState();
  return isReading(state) && Boolean(state.library?.open?.highlights.size);
}
