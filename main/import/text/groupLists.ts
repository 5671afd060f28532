import {
  endsSentence,
  type ListMarker,
  type TextBlock,
  type TextList,
  type TextPart,
} from './textLine';

interface Item {
  marker: ListMarker;
  /** The sign; numbers and letters all have the same. */
  sign: string;
  /** Of a number or letter, from 1. */
  number: number | null;
  rest: string;
}

/** What is indented by this much more than an item, in columns, belongs to it. */
const INNER_INDENT = 2;
/** Items in items deeper than this stay as they are written. */
const MAX_DEPTH = 10;

/**
 * The parts with paragraphs that are items made into lists. Numbers and letters must count on; dashes that talk starts
 * with, in many languages, are none, and a lone dash is none either.
 */
export function groupLists(parts: readonly TextPart[], depth = 0): TextPart[] {
  if (depth > MAX_DEPTH) return [...parts];
  const grouped: TextPart[] = [];
  let at = 0;
  while (at < parts.length) {
    const items = takeItems(parts, at);
    const count = Math.max(
      1,
      items.reduce((sum, { inner }) => sum + 1 + inner.length, 0),
    );
    const list = makeList(items, depth);
    // An item alone may have a list under it; what is talk is no list further on either.
    const taken = list || items.length > 1 ? count : 1;
    grouped.push(...(list ? [list] : parts.slice(at, at + taken)));
    at += taken;
  }
  return grouped;
}

/** An item as it is written, and what is indented under it. */
interface FoundItem {
  item: Item;
  block: TextBlock;
  inner: TextPart[];
}

/** The items that begin here and go on, each with its sign or the next number. */
function takeItems(parts: readonly TextPart[], from: number): FoundItem[] {
  const items: FoundItem[] = [];
  for (let at = from; at < parts.length; ) {
    const block = parts[at];
    const item = block && readItem(block);
    if (!item || block.type !== 'paragraph') break;
    const [first] = items;
    if (first && !isNextItem(first, items.length, item, block)) break;
    const inner = takeInner(parts, at + 1, block.indent);
    items.push({ item, block, inner });
    at += 1 + inner.length;
  }
  return items;
}

function isNextItem(first: FoundItem, count: number, item: Item, { indent }: TextBlock): boolean {
  const { sign, number } = first.item;
  const isCounted = number === null || item.number === number + count;
  const step = indent - first.block.indent;
  return item.sign === sign && isCounted && step < INNER_INDENT && step >= -1;
}

/** Null where the items are none. What is in them is looked at only if they are: it would be looked at again for each of them. */
function makeList(items: readonly FoundItem[], depth: number): TextList | null {
  const [first] = items;
  if (!first) return null;
  const { marker, sign, number } = first.item;
  const isMeant = items.length > 1 ? !isTalk(first.item, items) : /[•‣◦]/.test(sign);
  if (!isMeant) return null;
  return {
    type: 'list',
    marker,
    start: number ?? 1,
    items: items.map(({ item, block, inner }) =>
      groupLists([{ ...block, lines: [item.rest, ...block.lines.slice(1)] }, ...inner], depth + 1),
    ),
  };
}

/** What is indented under an item. */
function takeInner(parts: readonly TextPart[], from: number, indent: number): TextPart[] {
  let to = from;
  for (let part = parts[to]; part; part = parts[to]) {
    if (part.type !== 'paragraph' || part.indent < indent + INNER_INDENT) break;
    to += 1;
  }
  return parts.slice(from, to);
}

function readItem(part: TextPart): Item | null {
  if (part.type !== 'paragraph') return null;
  const [whole, sign, digits, dot, letter] =
    /^(?:([-*•‣◦–+])|(\d{1,3})([.)])|\(?([a-z])\))\s+(?=\S)/u.exec(part.lines[0] ?? '') ?? [];
  if (!whole) return null;
  const rest = (part.lines[0] ?? '').slice(whole.length);
  if (sign) return { marker: 'sign', sign, number: null, rest };
  if (digits) return { marker: 'number', sign: dot ?? '.', number: Number(digits), rest };
  return { marker: 'letter', sign: 'a', number: (letter ?? 'a').charCodeAt(0) - 96, rest };
}

function isTalk({ sign }: Item, items: readonly FoundItem[]): boolean {
  if (sign !== '-' && sign !== '–') return false;
  const blocks = items.map(({ block }) => block);
  return blocks.some(isExclaimed) && blocks.every(isSentence);
}

function isExclaimed({ lines }: TextBlock): boolean {
  return /[?!？！]["”’»]?$/.test(lines.at(-1) ?? '');
}

function isSentence({ lines }: TextBlock): boolean {
  return endsSentence(lines.at(-1) ?? '');
}
