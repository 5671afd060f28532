import { labelOfCommand } from '../../../../shared/commands/nameCommand';
import type { HighlightFields } from '../../../../shared/library/editHighlight';
import { type Highlight, kindSchema, verdictSchema } from '../../../../shared/model/highlight';
import type { HighlightId } from '../../../../shared/model/ids';
import { listLabels } from '../../../../shared/model/label';
import { shownKey } from '../../../commands/appCommand';
import { inTurn } from '../../../commands/inTurn';
import type { WindowServices } from '../../../state/windowServices';
import type { MenuAction } from '../../../ui/menuEntry';
import { relabel } from '../actions/editHighlight';
import { deleteSeveral, editSeveral, findSeveral } from '../actions/editSeveral';

/** What can be done with several highlights at once, from the list of an article’s or from a ledger. */
export function listSeveralActions(
  ids: readonly HighlightId[],
  services: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { actions, store } = services;
  const { library, words } = store.getState();
  const { say } = words;
  const labels = library ? listLabels(library.labels) : [];
  const [first] = ids;
  const hasClaims = findSeveral(services, ids).some(({ kind }) => kind === 'claim');
  const set = (change: (now: Highlight) => HighlightFields) => () =>
    inTurn(services, () => editSeveral(services, ids, change));
  return [
    {
      title: say('highlights.field.label'),
      isDisabled: isReadOnly,
      entries: labels.map((label) => ({
        title: label.name,
        onAction: set((now) => relabel(now, label, labels)),
      })),
    },
    {
      title: say('highlights.field.kind'),
      isDisabled: isReadOnly,
      entries: kindSchema.options.map((kind) => ({
        title: say(`kind.${kind}`),
        onAction: set(() => ({ kind })),
      })),
    },
    {
      title: say('highlights.field.verdict'),
      isDisabled: isReadOnly || !hasClaims,
      entries: verdictSchema.options.map((verdict) => ({
        title: say(`verdict.${verdict}`),
        onAction: set(({ kind }) => (kind === 'claim' ? { verdict } : {})),
      })),
    },
    {
      title: say('several.tags'),
      isDisabled: isReadOnly,
      onAction: () => actions.openDialog({ kind: 'severalTags', highlights: ids }),
    },
    {
      title: say(labelOfCommand('highlight.link')),
      keys: shownKey('highlight.link'),
      isDisabled: isReadOnly,
      onAction: () => first && actions.openDialog({ kind: 'link', highlight: first, several: ids }),
    },
    {
      title: say(labelOfCommand('copy.markdown')),
      startsGroup: true,
      onAction: () =>
        actions.attempt(async () => {
          const { copySeveral } = await import('../actions/copyPassage');
          await copySeveral(services, ids);
        }),
    },
    {
      title: say('several.delete'),
      keys: shownKey('highlight.delete'),
      isDisabled: isReadOnly,
      startsGroup: true,
      onAction: () => inTurn(services, () => deleteSeveral(services, ids)),
    },
  ];
}
