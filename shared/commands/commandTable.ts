import {
  type Kind,
  kindSchema,
  kindTitles,
  type Verdict,
  verdictSchema,
  verdictTitles,
} from '../model/highlight';
import type { CommandText } from './commandText';

/** How many of the labels have a key, from 1 on. */
export const LABEL_KEYS = 5;

type Texts = Readonly<Record<string, CommandText>>;

const articles = {
  'import.files': {
    title: 'Import files…',
    label: 'Choose files…',
    description: 'Text, Markdown or saved web pages',
    keys: ['Mod+O'],
  },
  'import.text': {
    title: 'Import text…',
    label: 'Paste a text…',
    altLabel: 'Import an article',
    description: 'A text that you paste or type',
    keys: ['Mod+N'],
  },
  'article.details': { title: 'Edit article details…', label: 'Edit details…', keys: ['F2'] },
  'article.trash': { title: 'Move article to trash', label: 'Move to trash' },
  'article.restore': { title: 'Restore article', label: 'Restore' },
  'article.collections': {
    title: 'Collections of the article…',
    label: 'Collections…',
    description: 'The groups of articles that it is in',
  },
  'collection.create': {
    title: 'New collection…',
    label: 'New collection',
    description: 'A named group of articles',
  },
  'labels.edit': { title: 'Labels…', description: 'Names, meanings and colours of labels' },
  'trash.show': { title: 'Show trash', label: 'Trash' },
  'problems.show': {
    title: 'Show problems',
    label: 'Problems',
    description: 'What is wrong with the library’s files',
  },
  'article.update': {
    title: 'Update from…',
    description: 'A newer version of this article; its highlights go along',
    keys: ['Mod+Shift+U'],
  },
  'article.export': { title: 'Export article…', label: 'Export…', keys: ['Mod+Shift+E'] },
} as const satisfies Texts;

const label = (number: number): CommandText => ({
  title: `Highlight under label ${number}`,
  named: 'Highlight as {name}',
  keys: [`${number}`],
});

/** On macOS Alt+Shift+arrow selects by words, which must stay. */
const moveEnd = (title: string, arrow: string): CommandText => ({
  title: `Highlight: ${title}`,
  keys: [`Alt+Shift+${arrow}`],
  macKeys: [`Mod+Alt+Shift+${arrow}`],
});

const highlights = {
  'highlight.label.1': label(1),
  'highlight.label.2': label(2),
  'highlight.label.3': label(3),
  'highlight.label.4': label(4),
  'highlight.label.5': label(LABEL_KEYS),
  'highlight.note': { title: 'Write note', keys: ['N'] },
  'highlight.link': { title: 'Link source', keys: ['L'] },
  'highlight.nextVerdict': { title: 'Next verdict', keys: ['V'] },
  ...textsFor('highlight.verdict', verdictSchema.options, (verdict: Verdict) => ({
    title: `Verdict: ${verdictTitles[verdict]}`,
  })),
  ...textsFor('highlight.kind', kindSchema.options, (kind: Kind) => ({
    title: `Kind: ${kindTitles[kind]}`,
  })),
  'highlight.move': {
    title: 'Change passage to selection',
    label: 'Attach here',
    altLabel: 'Make this the passage of the highlight shown',
    keys: ['M'],
  },
  // Where keyboards of Macs say Delete, they mean Backspace.
  'highlight.delete': {
    title: 'Delete highlight',
    keys: ['Delete'],
    macKeys: ['Delete', 'Backspace'],
  },
  'highlight.next': { title: 'Next highlight', keys: ['J'] },
  'highlight.previous': { title: 'Previous highlight', keys: ['K'] },
  'highlight.filter': { title: 'Filter highlights', keys: ['F'] },
  'selection.toolbar': { title: 'Go to the selection’s toolbar', keys: ['Alt+F10'] },
  'highlight.end.later': moveEnd('end one word later', 'ArrowRight'),
  'highlight.end.earlier': moveEnd('end one word earlier', 'ArrowLeft'),
  'highlight.start.later': moveEnd('start one word later', 'ArrowDown'),
  'highlight.start.earlier': moveEnd('start one word earlier', 'ArrowUp'),
} as const satisfies Texts;

const review = {
  'review.next': {
    title: 'Review: next highlight',
    label: 'Next',
    altLabel: 'Review',
    description: 'Highlights whose passage an update has changed or taken away',
    keys: ['R'],
  },
  'review.previous': {
    title: 'Review: previous highlight',
    label: 'Previous',
    keys: ['Shift+R'],
  },
  'review.accept': {
    title: 'Review: accept',
    label: 'Accept',
    altLabel: 'Leave it lost',
    description: 'Takes the proposed passage; a lost highlight stays lost',
    keys: ['A'],
  },
  'review.attach': {
    title: 'Review: attach here',
    label: 'Attach here',
    description: 'Gives the highlight the passage that is selected',
    keys: ['H'],
  },
  'review.detach': {
    title: 'Review: detach',
    label: 'Detach',
    description: 'The proposed passage is another one: the highlight becomes lost',
    keys: ['D'],
  },
} as const satisfies Texts;

const sources = {
  'source.add': { title: 'Add a source' },
} as const satisfies Texts;

const ofWindow = {
  'history.undo': {
    title: 'Undo',
    named: 'Undo: {name}',
    keys: ['Mod+Z'],
    isNativeInInputs: true,
  },
  'history.redo': {
    title: 'Redo',
    named: 'Redo: {name}',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    isNativeInInputs: true,
  },
  'place.back': { title: 'Back', keys: ['Alt+ArrowLeft'], macKeys: ['Mod+['] },
  'place.forward': { title: 'Forward', keys: ['Alt+ArrowRight'], macKeys: ['Mod+]'] },
  'view.read': { title: 'Read article', label: 'Read', keys: ['Mod+1'] },
  'view.ledger': {
    title: 'Show ledger',
    label: 'Ledger',
    description: 'The article’s claims against their sources',
    keys: ['Mod+2'],
  },
  'view.revisions': {
    title: 'Show revisions',
    label: 'Revisions',
    description: 'The texts that the article has had, and what was changed',
    keys: ['Mod+4'],
  },
  'sources.show': { title: 'Show sources', label: 'Sources', keys: ['Mod+3'] },
  'text.edit': {
    title: 'Edit text',
    altLabel: 'Editing',
    description: 'Correct the article; highlights stay where they belong',
    keys: ['Mod+E'],
  },
  'sidebar.toggle': { title: 'Show or hide articles', label: 'Articles', keys: ['Mod+Shift+L'] },
  'inspector.toggle': {
    title: 'Show or hide highlights',
    label: 'Highlights',
    keys: ['Mod+Shift+H'],
  },
  'pane.next': { title: 'Go to next pane', keys: ['F6'] },
  'pane.previous': { title: 'Go to previous pane', keys: ['Shift+F6'] },
  'palette.open': { title: 'Command palette', keys: ['Mod+K'] },
  'shortcuts.show': {
    title: 'Keyboard shortcuts',
    label: 'Keyboard shortcuts…',
    keys: ['F1', 'Mod+/'],
  },
  'text.larger': { title: 'Larger text', keys: ['Mod++', 'Mod+='] },
  'text.smaller': { title: 'Smaller text', keys: ['Mod+-'] },
  'text.normal': { title: 'Normal text size', keys: ['Mod+0'] },
  'theme.light': { title: 'Theme: light', label: 'Light' },
  'theme.dark': { title: 'Theme: dark', label: 'Dark' },
  'theme.system': { title: 'Theme: as the system', label: 'System' },
  'log.show': {
    title: 'Show log',
    description: 'What went wrong in Attest on this computer; nothing of your texts is in it',
  },
  'appUpdates.show': {
    title: 'Updates of Attest…',
    label: 'Updates…',
    description: 'Whether to look for newer versions, and what is new',
  },
} as const satisfies Texts;

const table = { ...articles, ...highlights, ...review, ...sources, ...ofWindow };

export type CommandId = keyof typeof table;

/** What every command is called, and its keys: for the application menu, other menus, buttons, palette and key map. */
export const commandTable: Readonly<Record<CommandId, CommandText>> = table;

/** True for the ids of commands: ids also come over the wire. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(table, id);
}

/** All commands by what is done with them. */
export const commandGroups: readonly { title: string; commands: readonly CommandId[] }[] = [
  { title: 'Articles', commands: idsOf(articles) },
  { title: 'Highlights', commands: idsOf(highlights) },
  { title: 'Review', commands: idsOf(review) },
  { title: 'Sources', commands: idsOf(sources) },
  { title: 'Window', commands: idsOf(ofWindow) },
];

/** One command for each of several values. */
function textsFor<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  textOf: (value: Value) => CommandText,
): Record<`${Name}.${Value}`, CommandText> {
  const entries = values.map((value) => [`${name}.${value}`, textOf(value)]);
  return Object.fromEntries(entries);
}

function idsOf<Ids extends string>(texts: Record<Ids, unknown>): Ids[] {
  // The compiler does not count on there being no others.
  return Object.keys(texts) as Ids[];
}
