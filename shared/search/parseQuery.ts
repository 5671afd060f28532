import { kindSchema, verdictSchema } from '../model/highlight';
import { relationSchema } from '../model/link';
import { type Message, message } from '../words/message';
import { listWords } from './readTokens';
import {
  type Condition,
  type FilterName,
  filterNames,
  type Phrase,
  type SearchQuery,
} from './searchQuery';

/** A piece of a query: words with no space between them or in quotes, maybe after the name of a filter. */
interface Piece {
  isNot: boolean;
  filter: FilterName | null;
  value: string;
  isQuoted: boolean;
  /** Nothing follows, so that more of it may be about to be typed. */
  isOpen: boolean;
}

const FILTER = new RegExp(`(?:(${filterNames.join('|')}):(?=[^\\s]))?`, 'iy');
const QUOTES = '["“”„«»]';
const VALUE = new RegExp(`${QUOTES}([^"“”„«»]*)(${QUOTES}?)|([^\\s"“”„«»]+)`, 'y');
const NOT = /(?:NOT\s+(?=\S)|-(?=[^\s-]))?/y;
const SPACE = /[\s()]*/y;
/** Far more than a person types; each costs a look into the index. */
const MAX_PIECES = 32;

/** The values of those filters that have a fixed set of them. */
export const filterChoices: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  kind: kindSchema.options,
  verdict: verdictSchema.options,
  relation: relationSchema.options,
};
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads a query: words, all of which are to be found; `"a phrase"`; `begin*`; `-not` or `NOT this`; `one OR other`,
 * which binds tighter than a space; and filters such as `tag:budget` or `in:"My collection"`. Never throws: what is no
 * query is read as words. With `isTyping` the last word may go on.
 */
export function parseQuery(text: string, { isTyping = false } = {}): SearchQuery {
  const problems: Message[] = [];
  const all: Condition[] = [];
  let alternatives: Condition[] | null = null;
  const pieces = readPieces(text.normalize('NFC'));
  for (const [index, piece] of pieces.entries()) {
    if (isOr(piece) && index > 0 && index < pieces.length - 1) {
      const last = all.pop();
      if (last) alternatives = last.type === 'any' ? [...last.of] : [last];
      continue;
    }
    const condition = readPiece(piece, isTyping, problems);
    if (!condition) continue;
    all.push(alternatives ? { type: 'any', of: [...alternatives, condition] } : condition);
    alternatives = null;
  }
  return { all: alternatives ? [...all, ...alternatives] : all, problems };
}

function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  while (pieces.length < MAX_PIECES) {
    take(SPACE);
    const isNot = Boolean(take(NOT)?.[0]);
    const filter = take(FILTER)?.[1]?.toLowerCase() as FilterName | undefined;
    const found = take(VALUE);
    if (!found) break;
    const [, quoted, closing, bare] = found;
    pieces.push({
      isNot,
      filter: filter ?? null,
      value: quoted ?? bare ?? '',
      isQuoted: quoted !== undefined,
      isOpen: at === text.length && !closing,
    });
  }
  return pieces;
}

function isOr({ value, filter, isNot, isQuoted }: Piece): boolean {
  return value === 'OR' && !filter && !isNot && !isQuoted;
}

/** Null where it has no letters. */
function readPiece(piece: Piece, isTyping: boolean, problems: Message[]): Condition | null {
  const { isNot, filter, value } = piece;
  const isPrefix = value.endsWith('*') || (isTyping && piece.isOpen);
  const phrase = { words: listWords(value), isPrefix };
  if (!phrase.words.length) return null;
  const condition: Condition = filter
    ? readFilter(filter, value, phrase, problems)
    : { type: 'words', phrase };
  return isNot ? { type: 'not', of: condition } : condition;
}

function readFilter(
  name: FilterName,
  value: string,
  phrase: Phrase,
  problems: Message[],
): Condition {
  const allowed = filterChoices[name];
  // What is still being typed is no mistake yet.
  if ((name === 'before' || name === 'after') && !DATE.test(value) && !phrase.isPrefix) {
    problems.push(message('query.noDate', { filter: name, value }));
  } else if (allowed && !listChoices(allowed, phrase).length) {
    const choices = allowed.join(', ');
    problems.push(message('query.noSuchValue', { filter: name, value, choices }));
  }
  return { type: 'filter', name, value, phrase };
}

/** Those of the values of a filter that are meant. */
export function listChoices(allowed: readonly string[], { words, isPrefix }: Phrase): string[] {
  const [word = '', ...others] = words;
  if (others.length) return [];
  return allowed.filter((choice) => (isPrefix ? choice.startsWith(word) : choice === word));
}

/** True for a year, a month of it or a day, such as `2025-03`. */
export function isSearchDate(value: string): boolean {
  return DATE.test(value);
}
