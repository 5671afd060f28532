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

/**
 * The parts with paragraphs that are items made into lists. Numbers and letters must count on; dashes that talk starts
 * with, in many languages, are none, and a lone dash is none either.
 */
export function groupLists(parts: readonly TextPart[]): TextPart[] {
  const grouped: TextPart[] = [];
  let at = 0;
  while (at < parts.length) {
    const found = takeList(parts, at);
    const part = parts[at];
    if (found) {
      grouped.push(found.list);
      at = found.end;
    } else {
      if (part) grouped.push(part);
      at += 1;
    }
  }
  return grouped;
}

/** The list that begins here, and where it ends; null if there is none. */
function takeList(
  parts: readonly TextPart[],
  from: number,
): { list: TextList; end: number } | null {
  const head = parts[from];
  const first = head && readItem(head);
  if (!first || head.type !== 'paragraph') return null;
  const items: TextPart[][] = [];
  let at = from;
  while (at < parts.length) {
    const block = parts[at];
    const item = block && readItem(block);
    if (!item || block.type !== 'paragraph') break;
    const isNext =
      item.sign === first.sign &&
      (first.number === null || item.number === first.number + items.length);
    if (!isNext || block.indent >= head.indent + INNER_INDENT || block.indent < head.indent - 1)
      break;
    const inner = takeInner(parts, at + 1, block.indent);
    items.push(groupLists([{ ...block, lines: [item.rest, ...block.lines.slice(1)] }, ...inner]));
    at += 1 + inner.length;
  }
  const isMeant = items.length > 1 ? !isTalk(first, items) : /[•‣◦]/.test(first.sign);
  if (!isMeant) return null;
  return { list: { type: 'list', marker: first.marker, start: first.number ?? 1, items }, end: at };
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

function isTalk({ sign }: Item, items: readonly TextPart[][]): boolean {
  if (sign !== '-' && sign !== '–') return false;
  const firsts = items.flatMap(([first]) => (first && first.type === 'paragraph' ? [first] : []));
  return firsts.some(isExclaimed) && firsts.every(isSentence);
}

function isExclaimed({ lines }: TextBlock): boolean {
  return /[?!？！]["”’»]?$/.test(lines.at(-1) ?? '');
}

function isSentence({ lines }: TextBlock): boolean {
  return endsSentence(lines.at(-1) ?? '');
}
