import { Fragment, type Node } from '@tiptap/pm/model';
import { splitsPair } from '../../shared/anchoring/describe';
import { formatOfName } from './formats/importFormats';

/** As in `articleDetailsSchema`. */
const MAX_TITLE = 1000;
/** What fits a line of a list. */
const MAX_OPENING = 80;
/** A name of fewer words (`cecot.txt`, `draft 2.txt`) says less than the text's own opening. */
const MIN_NAME_WORDS = 3;
const GENERIC_NAME = /^(?:new|untitled|unnamed|document|text document|download)\b/i;
const SENTENCE_END = /\p{Ll}{4}[.!?…]["”’»)]?(?=\s|$)|[。！？]/u;

/**
 * The title of an article: the one given, or found in the text, or a file name that someone wrote as a title
 * (three words or more), or else the opening words of the text. Empty only where all of these are.
 */
export function chooseTitle(
  titles: readonly (string | undefined)[],
  fileName: string,
  text: string,
): string {
  const known = titles.map((title) => title?.replace(/\s+/g, ' ').trim()).find(Boolean);
  const title = known ?? titleOfFileName(fileName) ?? openingWords(text);
  return shorten(title) || shorten(fileName) || shorten(text);
}

function shorten(title: string): string {
  return title.trim().slice(0, MAX_TITLE).trim();
}

function titleOfFileName(name: string): string | null {
  if (!formatOfName(name)) return null;
  const spaced = name
    .replace(/\.\w+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  const words = spaced.includes(' ') ? spaced : spaced.replace(/[-.+]+/g, ' ');
  const wordCount = words.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  if (wordCount < MIN_NAME_WORDS || GENERIC_NAME.test(words)) return null;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function openingWords(text: string): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const sentence = SENTENCE_END.exec(line);
  const end = sentence ? sentence.index + sentence[0].length : line.length;
  if (end <= MAX_OPENING) return line.slice(0, end).replace(/[.。]$/, '');
  const lastSpace = line.lastIndexOf(' ', MAX_OPENING);
  const cut =
    lastSpace > MAX_OPENING / 2 ? lastSpace : MAX_OPENING - Number(splitsPair(line, MAX_OPENING));
  return `${line.slice(0, cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The words of the first heading of level 1, if there is one. */
export function findTitleHeading(document: Node): string | undefined {
  const isTitle = (node: Node) => node.type.name === 'heading' && node.attrs.level === 1;
  const heading = document.content.content.find(isTitle);
  return heading && wordsOf(heading);
}

/** The document without its first block where that only repeats the title as a heading, and other blocks follow. */
export function dropTitleHeading(document: Node, title: string): Node {
  const [first, ...rest] = document.content.content;
  const isRepeated = first?.type.name === 'heading' && rest.length > 0 && wordsOf(first) === title;
  return isRepeated ? document.copy(Fragment.from(rest)) : document;
}

/** The document with a title that it was found under, but doesn’t hold, as its first heading. */
export function addTitleHeading(document: Node, title: string | undefined): Node {
  const words = title?.replace(/\s+/g, ' ').trim();
  const isThere = document.content.content.some(
    (node) => node.type.name === 'heading' && wordsOf(node) === words,
  );
  if (!words || isThere) return document;
  const { schema } = document.type;
  const heading = schema.nodes.heading?.create({ level: 1 }, schema.text(words));
  return heading ? document.copy(Fragment.from(heading).append(document.content)) : document;
}

function wordsOf(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim();
}
