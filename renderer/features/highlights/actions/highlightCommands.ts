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
import { deleteHighlight, editHighlight, nextVerdict } from './editHighlight';
import { highlightSelection, moveToSelection, takeHighlight } from './highlightSelection';
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
    isEnabled: hasPassage,
    async run(services) {
      if (!(await takeHighlight(services))) return;
      const { claimList } = services.store.getState();
      if (claimList) return claimList.writeNote();
      services.actions.show({
        isInspectorShown: true,
        isFindingClaims: false,
        wantedFocus: 'note',
      });
    },
  },
  'highlight.link': {
    isEnabled: hasPassage,
    async run(services) {
      const taken = await takeHighlight(services);
      if (taken) services.actions.openDialog({ kind: 'link', highlight: taken.highlight });
    },
  },
  'highlight.nextVerdict': {
    isEnabled: hasClaim,
    run: (services) => judge(services, nextVerdict),
  },
  ...bindEach('highlight.verdict', verdictSchema.options, (verdict: Verdict) => ({
    isEnabled: hasClaim,
    run: (services) => judge(services, () => verdict),
  })),
  ...bindEach('highlight.kind', kindSchema.options, (kind: Kind) => ({
    isEnabled: hasPassage,
    async run(services) {
      const taken = await takeHighlight(services, { kind });
      if (taken && !taken.isNew) await editHighlight(services, taken.highlight, () => ({ kind }));
    },
  })),
  'highlight.move': {
    isEnabled: (services) => canAnnotate(services.store.getState()) && hasCurrent(services),
    run: (services) => moveToSelection(services, 'current'),
  },
  'highlight.delete': {
    isEnabled: hasCurrent,
    run: (services) => deleteHighlight(services, 'current'),
  },
  'highlight.next': {
    isEnabled: hasSteps,
    run: (services) => step(services, 1),
  },
  'highlight.previous': {
    isEnabled: hasSteps,
    run: (services) => step(services, -1),
  },
  'highlight.filter': {
    isEnabled: hasHighlights,
    run: ({ actions }) =>
      actions.show({ isInspectorShown: true, isFindingClaims: false, wantedFocus: 'filter' }),
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
    isEnabled: (services) =>
      (canAnnotate(services.store.getState()) || hasCurrent(services)) &&
      find(services) !== undefined,
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
  return state.library?.isReadOnly === false && highlight !== null && isMeant(highlight);
}

/** True where a passage is selected that can be highlighted, or a highlight is shown that can be changed. */
function hasPassage(services: WindowServices): boolean {
  return hasSelection(services) || hasCurrent(services);
}

/** The same, where the highlight has a verdict. */
function hasClaim(services: WindowServices): boolean {
  return hasSelection(services) || hasCurrent(services, ({ kind }) => kind === 'claim');
}

function hasSelection({ store }: WindowServices): boolean {
  const state = store.getState();
  return canAnnotate(state) && state.editor?.hasSelection() === true;
}

/** Gives the highlight shown another verdict, if it is a claim; a selected passage becomes a claim with it. */
async function judge(
  services: WindowServices,
  change: (verdict: Verdict) => Verdict,
): Promise<void> {
  const taken = await takeHighlight(services, { kind: 'claim', verdict: change('unchecked') });
  if (!taken || taken.isNew) return;
  await editHighlight(services, taken.highlight, ({ kind, verdict }) =>
    kind === 'claim' ? { verdict: change(verdict) } : {},
  );
}

/** To the highlight after or before, in the text or in the ledger. */
function step(services: WindowServices, direction: 1 | -1): void {
  const { claimList } = services.store.getState();
  if (claimList) claimList.step(direction);
  else showNextHighlight(services, direction);
}

/** True where there are highlights to step through. */
function hasSteps(services: WindowServices): boolean {
  return services.store.getState().claimList !== null || hasHighlights(services);
}

/** True where there are highlights in view. */
function hasHighlights({ store }: WindowServices): boolean {
  const state = store.getState();
  return isReading(state) && Boolean(state.library?.open?.highlights.size);
}
