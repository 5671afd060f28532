import { editorCommands } from '../editor/editorCommands';
import { appUpdateCommands } from '../features/appUpdates/appUpdateCommands';
import { exportCommands } from '../features/export/exportCommands';
import { highlightCommands } from '../features/highlights/highlightCommands';
import { labelCommands } from '../features/highlights/labelCommands';
import { libraryCommands } from '../features/library/libraryCommands';
import { reviewCommands } from '../features/revisions/reviewCommands';
import { updateCommands } from '../features/revisions/updateCommands';
import { sourceCommands } from '../features/sources/sourceCommands';
import type { AppCommand } from '../state/appCommand';
import { windowCommands } from './windowCommands';

/** Everything that can be done by key, menu or palette, by what it is done with. */
export const commandGroups: readonly { title: string; commands: readonly AppCommand[] }[] = [
  { title: 'Articles', commands: [...libraryCommands, ...updateCommands, ...exportCommands] },
  { title: 'Highlights', commands: [...labelCommands, ...highlightCommands, ...editorCommands] },
  { title: 'Review', commands: reviewCommands },
  { title: 'Sources', commands: sourceCommands },
  { title: 'Window', commands: [...windowCommands, ...appUpdateCommands] },
];

export const appCommands: readonly AppCommand[] = commandGroups.flatMap(({ commands }) => commands);

/** The command of that id. Throws where there is none: ids are written in code. */
export function requireCommand(id: string): AppCommand {
  const command = appCommands.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}
