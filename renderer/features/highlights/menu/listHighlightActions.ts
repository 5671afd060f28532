import { labelOfCommand } from '../../../../shared/commands/nameCommand';
import type { HighlightFields } from '../../../../shared/library/editHighlight';
import {
  type Highlight,
  isLost,
  kindSchema,
  verdictSchema,
} from '../../../../shared/model/highlight';
import { listLabels } from '../../../../shared/model/label';
import { shownKey } from '../../../commands/appCommand';
import { inTurn } from '../../../commands/inTurn';
import type { WindowServices } from '../../../state/windowServices';
import type { MenuAction } from '../../../ui/menuEntry';
import { copyInText } from '../actions/copyCommands';
import type { CopyForm } from '../actions/copyPassage';
import { deleteHighlight, editHighlight, relabel } from '../actions/editHighlight';
import { goToPassage } from '../actions/showHighlight';

/** What can be done with a highlight of the open article, from its text, a list or its ledger. */
export function listHighlightActions(
  highlight: Highlight,
  services: WindowServices,
  isReadOnly: boolean,
): MenuAction[] {
  const { actions, store } = services;
  const { library, words } = store.getState();
  const { say } = words;
  const { id, article } = highlight;
  const labels = library ? listLabels(library.labels) : [];
  const set = (change: (now: Highlight) => HighlightFields) =>
    inTurn(services, () => editHighlight(services, id, change));
  const read = async () => {
    await actions.openArticle(article);
    actions.show({ highlight: id, isInspectorShown: true });
  };
  const choose = <Value extends string>(
    title: string,
    values: readonly Value[],
    now: Value,
    name: (value: Value) => string,
    change: (value: Value) => void,
  ): MenuAction => ({
    title,
    isDisabled: isReadOnly,
    entries: values.map((value) => ({
      title: name(value),
      isChosen: value === now,
      onAction: () => change(value),
    })),
  });
  const copy = (form: CopyForm): MenuAction => ({
    title: say(labelOfCommand(`copy.${form}`)),
    keys: shownKey(`copy.${form}`),
    onAction: () =>
      actions.attempt(async () => {
        const { copyPassage } = await import('../actions/copyPassage');
        await copyPassage(services, form, id);
      }),
  });
  return [
    {
      title: say('highlights.detail.reveal'),
      isDisabled: isLost(highlight),
      onAction: () =>
        actions.attempt(async () => {
          await read();
          goToPassage(services, id);
        }),
    },
    {
      title: say(labelOfCommand('highlight.note')),
      keys: shownKey('highlight.note'),
      isDisabled: isReadOnly,
      startsGroup: true,
      onAction: () =>
        actions.attempt(async () => {
          await read();
          actions.show({ wantedFocus: 'note' });
        }),
    },
    {
      title: say(labelOfCommand('highlight.link')),
      keys: shownKey('highlight.link'),
      isDisabled: isReadOnly,
      onAction: () => actions.openDialog({ kind: 'link', highlight: id }),
    },
    choose(
      say('highlights.field.label'),
      labels.map((label) => label.id),
      highlight.label,
      (label) => library?.labels.get(label)?.name ?? label,
      (label) => {
        const chosen = labels.find((one) => one.id === label);
        if (chosen) set((now) => relabel(now, chosen, labels));
      },
    ),
    choose(
      say('highlights.field.kind'),
      kindSchema.options,
      highlight.kind,
      (kind) => say(`kind.${kind}`),
      (kind) => set(() => ({ kind })),
    ),
    ...(highlight.kind === 'claim'
      ? [
          choose(
            say('highlights.field.verdict'),
            verdictSchema.options,
            highlight.verdict,
            (verdict) => say(`verdict.${verdict}`),
            (verdict) => set(() => ({ verdict })),
          ),
        ]
      : []),
    { ...copy('passage'), startsGroup: true },
    copy('quote'),
    {
      title: say(labelOfCommand('copy.inText')),
      onAction: () => actions.attempt(() => copyInText(services, highlight)),
    },
    copy('markdown'),
    copy('link'),
    {
      title: say(labelOfCommand('highlight.delete')),
      keys: shownKey('highlight.delete'),
      isDisabled: isReadOnly,
      startsGroup: true,
      onAction: () => inTurn(services, () => deleteHighlight(services, id)),
    },
  ];
}
