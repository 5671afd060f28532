import { type CommandId, LABEL_KEYS } from '../../shared/commands/commandTable';
import { descriptionOfCommand, titleOfCommand } from '../../shared/commands/nameCommand';
import { listLabels } from '../../shared/model/label';
import { titleNow } from '../commands/appCommand';
import { inTurn } from '../commands/inTurn';
import { runCommand } from '../commands/runCommand';
import { canAnnotate } from '../features/highlights/actions/currentHighlight';
import { highlightSelection } from '../features/highlights/actions/highlightSelection';
import { filterArticles } from '../features/library/filterArticles';
import type { WindowServices } from '../state/windowServices';
import { rankMatches } from './rankMatches';

/** How many articles the palette lists at most. */
const MOST_ARTICLES = 12;

/** A line of the palette. */
export interface PaletteEntry {
  id: string;
  title: string;
  description?: string | undefined;
  keys?: string | undefined;
  run(): void | Promise<void>;
}

/** Lines of one sort, under a heading. */
export interface PaletteSection {
  id: string;
  title: string;
  entries: readonly PaletteEntry[];
}

/** What the palette shows for what was typed: the commands that can be run now, and the articles. Empty sections are left out. */
export function listPaletteEntries(
  services: WindowServices,
  typed: string,
): readonly PaletteSection[] {
  const { say } = services.store.getState().words;
  const sections = [
    {
      id: 'commands',
      title: say('window.palette.commands'),
      entries: rankMatches(
        [...listCommands(services), ...listKeylessLabels(services)],
        typed,
        (entry) => entry.title,
      ),
    },
    {
      id: 'articles',
      title: say('window.palette.articles'),
      entries: listArticles(services, typed),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

function listCommands(services: WindowServices): PaletteEntry[] {
  const { words } = services.store.getState();
  const enabled = [...services.commands.values()].filter(
    (command) => command.id !== 'palette.open' && command.isEnabled?.(services) !== false,
  );
  const describe = (id: CommandId) => {
    const description = descriptionOfCommand(id);
    return description ? words.say(description) : undefined;
  };
  return enabled.map((command) => ({
    id: command.id,
    title: words.say(titleNow(command, services)),
    description: describe(command.id),
    keys: command.keys[0],
    run: () => void runCommand(command.id, services),
  }));
}

/** Labels beyond those that have a key, to highlight the selected passage with. */
function listKeylessLabels(services: WindowServices): PaletteEntry[] {
  const state = services.store.getState();
  if (!state.library || !canAnnotate(state)) return [];
  const labels = listLabels(state.library.labels).slice(LABEL_KEYS);
  return labels.map((label) => ({
    id: label.id,
    title: state.words.say(titleOfCommand('highlight.label.1', label.name)),
    description: label.meaning,
    run: () => inTurn(services, () => highlightSelection(services, label)),
  }));
}

function listArticles({ store, actions }: WindowServices, typed: string): PaletteEntry[] {
  const all = [...(store.getState().library?.articles.values() ?? [])];
  const kept = all.filter(({ trashedAt }) => trashedAt === null);
  return filterArticles(kept, typed)
    .slice(0, MOST_ARTICLES)
    .map(({ id, title, publisher }) => ({
      id,
      title,
      description: publisher,
      run: () => actions.openArticle(id),
    }));
}
