import { MenuList } from './MenuList';
import type { MenuAction, MenuEntry } from './menuEntry';

interface Props {
  label: string;
  actions: readonly MenuAction[];
  /** Focuses its first line, where no button does that. */
  isFocused?: boolean;
  /** Runs what was chosen; by default that happens at once. */
  onChoose?(run: () => void): void;
}

/** A menu whose lines each say what they do. */
export function ActionMenu({ label, actions, isFocused = false, onChoose = runAtOnce }: Props) {
  const runs = new Map<string, () => void>();
  const entries = nameEntries(actions, '', runs);
  return (
    <MenuList
      label={label}
      entries={entries}
      isFocused={isFocused}
      onAction={(id) => {
        const run = runs.get(id);
        if (run) onChoose(run);
      }}
    />
  );
}

/** The entries by their places, such as `2.0`; `runs` gets what each does. */
function nameEntries(
  actions: readonly MenuAction[],
  within: string,
  runs: Map<string, () => void>,
): MenuEntry[] {
  return actions.map((action, index) => {
    const id = `${within}${index}`;
    if ('entries' in action) {
      return { ...action, id, entries: nameEntries(action.entries, `${id}.`, runs) };
    }
    const { onAction, ...entry } = action;
    runs.set(id, onAction);
    return { ...entry, id };
  });
}

function runAtOnce(run: () => void): void {
  run();
}
