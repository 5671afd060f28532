import { type CommandId, LABEL_KEYS } from '../../../../shared/commands/commandTable';
import { labelOfCommand, titleOfCommand } from '../../../../shared/commands/nameCommand';
import { listLabels } from '../../../../shared/model/label';
import { shownKey } from '../../../commands/appCommand';
import { inTurn } from '../../../commands/inTurn';
import { runCommand } from '../../../commands/runCommand';
import { useLibrary, useServices } from '../../../state/WindowContext';
import { ContextMenu } from '../../../ui/ContextMenu';
import type { MenuAction } from '../../../ui/menuEntry';
import type { MenuPlace } from '../../../ui/menuPlace';
import { useWords } from '../../../ui/WordsContext';
import { highlightSelection } from '../actions/highlightSelection';

interface Props {
  at: MenuPlace;
  onClose(): void;
}

const withSelection: readonly (readonly CommandId[])[] = [
  ['highlight.note', 'highlight.link', 'highlight.move'],
  ['copy.passage', 'copy.quote', 'copy.markdown', 'copy.link'],
];
const always: readonly (readonly CommandId[])[] = [
  ['selection.paragraph', 'find.show', 'claims.find'],
  ['text.edit', 'article.print'],
];

/** The menu of the article’s text: what can be done with the selected passage, if there is one, and with the text. */
export function TextMenu({ at, onClose }: Props) {
  const services = useServices();
  const { say } = useWords();
  const labels = useLibrary((library) => listLabels(library.labels));
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const hasSelection = services.store.getState().editor?.hasSelection() === true;
  // A selection is only visible where the focus is.
  const inText = (run: () => void) => () => {
    services.store.getState().editor?.focus();
    run();
  };
  const highlighting: MenuAction[] = labels.map((label, index) => ({
    title: say(titleOfCommand('highlight.label.1', label.name)),
    keys: index < LABEL_KEYS ? `${index + 1}` : undefined,
    onAction: inText(() => inTurn(services, () => highlightSelection(services, label))),
  }));
  const groups = hasSelection ? [...withSelection, ...always] : always;
  const listed = groups.map((ids): MenuAction[] =>
    ids
      .filter((id) => services.commands.get(id)?.isEnabled?.(services) !== false)
      .map((id) => ({
        title: say(labelOfCommand(id)),
        keys: shownKey(id),
        onAction: inText(() => runCommand(id, services)),
      })),
  );
  const all = hasSelection && !isReadOnly ? [highlighting, ...listed] : listed;
  const entries = all.flatMap((group) =>
    group.map((action, index) => (index === 0 ? { ...action, startsGroup: true } : action)),
  );
  return (
    <ContextMenu
      label={say('highlights.menu.text')}
      at={at}
      onClose={onClose}
      entries={entries.map((entry, index) =>
        index === 0 ? { ...entry, startsGroup: false } : entry,
      )}
    />
  );
}
