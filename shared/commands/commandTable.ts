import { kindSchema, verdictSchema } from '../model/highlight';
import type { CommandKeys } from './commandKeys';

/** How many labels have a key, starting at 1. */
export const LABEL_KEYS = 9;

type Table = Readonly<Record<string, CommandKeys>>;

const articles = {
  'import.files': { keys: ['Mod+O'] },
  'import.text': { keys: ['Mod+N'] },
  'import.page': { keys: ['Mod+Shift+N'] },
  'article.details': { keys: ['F2'] },
  'article.trash': {},
  'article.restore': {},
  'article.delete': {},
  'article.collections': {},
  'collection.create': {},
  'article.star': { keys: ['S'] },
  'article.done': {},
  'article.note': { keys: ['Shift+N'] },
  'tags.edit': {},
  'labels.edit': {},
  'trash.show': {},
  'trash.empty': {},
  'problems.show': {},
  'article.update': { keys: ['Mod+Shift+U'] },
  'article.newer': {},
  'article.export': { keys: ['Mod+Shift+E'] },
  'article.bibliography': {},
  'article.print': { keys: ['Mod+P'] },
} as const satisfies Table;

const label = (number: number): CommandKeys => ({ keys: [`${number}`] });

/** On macOS, Alt+Shift+arrow selects by word and must keep doing so. */
const moveEnd = (arrow: string): CommandKeys => ({
  keys: [`Alt+Shift+${arrow}`],
  macKeys: [`Mod+Alt+Shift+${arrow}`],
});

const highlights = {
  'highlight.label.1': label(1),
  'highlight.label.2': label(2),
  'highlight.label.3': label(3),
  'highlight.label.4': label(4),
  'highlight.label.5': label(5),
  'highlight.label.6': label(6),
  'highlight.label.7': label(7),
  'highlight.label.8': label(8),
  'highlight.label.9': label(LABEL_KEYS),
  'highlight.note': { keys: ['N'] },
  'highlight.link': { keys: ['L'] },
  'highlight.nextVerdict': { keys: ['V'] },
  ...withoutKeys('highlight.verdict', verdictSchema.options),
  ...withoutKeys('highlight.kind', kindSchema.options),
  'highlight.move': { keys: ['M'] },
  // The key marked Delete on Mac keyboards is Backspace.
  'highlight.delete': { keys: ['Delete'], macKeys: ['Delete', 'Backspace'] },
  'highlight.next': { keys: ['J'] },
  'highlight.previous': { keys: ['K'] },
  'highlight.filter': { keys: ['F'] },
  'selection.toolbar': { keys: ['Alt+F10'] },
  'selection.paragraph': {},
  'copy.passage': {},
  'copy.quote': { keys: ['Mod+Shift+C'] },
  'copy.markdown': {},
  'copy.link': {},
  'copy.inText': {},
  'highlight.end.later': moveEnd('ArrowRight'),
  'highlight.end.earlier': moveEnd('ArrowLeft'),
  'highlight.start.later': moveEnd('ArrowDown'),
  'highlight.start.earlier': moveEnd('ArrowUp'),
} as const satisfies Table;

const review = {
  'review.next': { keys: ['R'] },
  'review.previous': { keys: ['Shift+R'] },
  'review.accept': { keys: ['A'] },
  'review.attach': { keys: ['H'] },
  'review.detach': { keys: ['D'] },
} as const satisfies Table;

const sources = {
  'claims.find': { keys: ['C'] },
  'source.add': {},
  'annotations.import': {},
  'source.import': {},
  'source.export': {},
  'capture.keep': {},
  'capture.paste': {},
  'matches.check': {},
} as const satisfies Table;

/** On macOS, Cmd+H hides the app. */
const find = {
  'find.show': { keys: ['Mod+F'] },
  'find.next': { keys: ['F3', 'Mod+G'], macKeys: ['Mod+G', 'F3'] },
  'find.previous': { keys: ['Shift+F3', 'Mod+Shift+G'], macKeys: ['Mod+Shift+G', 'Shift+F3'] },
  'find.replace': { keys: ['Mod+H'], macKeys: ['Mod+Alt+F'] },
} as const satisfies Table;

const ofWindow = {
  'history.undo': { keys: ['Mod+Z'], isNativeInInputs: true },
  'history.redo': { keys: ['Mod+Shift+Z', 'Mod+Y'], isNativeInInputs: true },
  'place.back': { keys: ['Alt+ArrowLeft'], macKeys: ['Mod+['] },
  'place.forward': { keys: ['Alt+ArrowRight'], macKeys: ['Mod+]'] },
  'view.read': { keys: ['Mod+1'] },
  'view.ledger': { keys: ['Mod+2'] },
  'view.revisions': { keys: ['Mod+4'] },
  'sources.show': { keys: ['Mod+3'] },
  'ledger.all': { keys: ['Mod+5'] },
  'ledger.ready': {},
  'view.search': { keys: ['Mod+Shift+F'] },
  'search.save': {},
  'text.edit': { keys: ['Mod+E'] },
  'sidebar.toggle': { keys: ['Mod+Shift+L'] },
  'inspector.toggle': { keys: ['Mod+Shift+H'] },
  'pane.next': { keys: ['F6'] },
  'pane.previous': { keys: ['Shift+F6'] },
  'palette.open': { keys: ['Mod+K'] },
  'shortcuts.show': { keys: ['F1', 'Mod+/'] },
  'facsimile.toggle': { keys: ['Mod+Shift+P'] },
  'toc.toggle': { keys: ['Mod+Shift+O'] },
  'focus.toggle': { keys: ['Mod+Shift+D'] },
  'window.zoomIn': { keys: ['Mod++', 'Mod+='] },
  'window.zoomOut': { keys: ['Mod+-'] },
  'window.zoomReset': { keys: ['Mod+0'] },
  'look.choose': { keys: ['Mod+Shift+A'] },
  'look.reset': {},
  'text.larger': { keys: ['Mod+>'] },
  'text.smaller': { keys: ['Mod+<'] },
  'text.normal': {},
  'theme.light': {},
  'theme.dark': {},
  'theme.system': {},
  'log.show': {},
  'appUpdates.show': {},
} as const satisfies Table;

const table = { ...articles, ...highlights, ...review, ...sources, ...find, ...ofWindow };

export type CommandId = keyof typeof table;

/** Every command and its keys, for menus, buttons, the palette and the key map. */
export const commandTable: Readonly<Record<CommandId, CommandKeys>> = table;

/** True for a command’s id: ids also come over the wire. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(table, id);
}

/** All commands, grouped by what they act on. */
export const commandGroups = [
  { group: 'articles', commands: idsOf(articles) },
  { group: 'highlights', commands: idsOf(highlights) },
  { group: 'review', commands: idsOf(review) },
  { group: 'sources', commands: idsOf(sources) },
  { group: 'find', commands: idsOf(find) },
  { group: 'window', commands: idsOf(ofWindow) },
] as const satisfies readonly { group: string; commands: readonly CommandId[] }[];

/** One command without keys for each value. */
function withoutKeys<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
): Record<`${Name}.${Value}`, CommandKeys> {
  const entries = values.map((value) => [`${name}.${value}`, {}]);
  return Object.fromEntries(entries);
}

function idsOf<Ids extends string>(keys: Record<Ids, unknown>): Ids[] {
  // The compiler can’t know that there are no others.
  return Object.keys(keys) as Ids[];
}
