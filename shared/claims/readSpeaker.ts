import { isAdverb, type Line, signAt, wordAt } from './Line';
import { findName, isName, isNameLink, isNamePart, isPersonName } from './readNames';

/** Who says something: a run of tokens, from `from` up to but not including `to`. */
export interface Speaker {
  /** Where the words begin that say who it is: “Mayor Luis Carrera”. The name itself begins at `from`. */
  start: number;
  from: number;
  to: number;
  isPronoun: boolean;
  /** True for a name of several words that isn’t known to be of an institution. */
  isPerson: boolean;
}

/** As many tokens as a clause between commas may have, and as a speaker may have. */
const MAX_ASIDE = 30;
const MAX_SPEAKER = 14;

/** The subject that ends right before the token at `verb`, past words such as “also”; null if there is none. */
export function readSubjectBefore(line: Line, verb: number): Speaker | null {
  const { rules } = line;
  let end = verb - 1;
  while (end >= 0 && isBetween(line, end)) end -= 1;
  const last = wordAt(line, end);
  if (signAt(line, end) === ',') return readBeforeAside(line, end);
  if (!last) return null;
  if (rules.relatives.has(last.lower)) {
    const before = signAt(line, end - 1) === ',' ? end - 2 : end - 1;
    if (isReporting(line, before)) return null;
    return readEndingAt(line, before);
  }
  if (rules.and.has(last.lower)) return readFirstSubject(line, end);
  return readEndingAt(line, end);
}

/** “Marta Lindqvist, who led the study, said”, and “the principal, Joan Whitaker, said”. */
function readBeforeAside(line: Line, comma: number): Speaker | null {
  for (let at = comma - 1; at > comma - MAX_ASIDE && at >= 0; at -= 1) {
    if (line.isQuoted[at]) return null;
    if (signAt(line, at) !== ',') continue;
    if (isName(line, at + 1, comma)) {
      const [name, outer] = [settle(line, at + 1, comma), readEndingAt(line, at - 1)];
      return name && { ...name, start: outer?.start ?? name.start };
    }
    const outer = readEndingAt(line, at - 1);
    if (outer) return outer;
  }
  return null;
}

/** The longest run of words that can be a subject and ends with the token at `last`. */
function readEndingAt(line: Line, last: number, isRelative = false): Speaker | null {
  const { rules } = line;
  let from = last + 1;
  const word = wordAt(line, last);
  if (word && rules.pronouns.has(word.lower)) return settle(line, last, from);
  for (let at = last; at >= 0 && at > last - MAX_SPEAKER; at -= 1) {
    const token = wordAt(line, at);
    if (!token) break;
    if (rules.relatives.has(token.lower)) {
      const before = signAt(line, at - 1) === ',' ? at - 2 : at - 1;
      if (isRelative || isReporting(line, before)) break;
      return readEndingAt(line, before, true);
    }
    if (rules.bounds.has(token.lower) || isReporting(line, at)) break;
    from = at;
  }
  return settle(line, from, last + 1);
}

/** True for a verb that reports, which no name contains unless it is written large: “State officials”. */
function isReporting(line: Line, at: number): boolean {
  const token = wordAt(line, at);
  if (!token || token.isCapital) return false;
  if (line.rules.articles.has(wordAt(line, at - 1)?.lower ?? '')) return false;
  return line.rules.says.has(token.lower) || line.rules.finds.has(token.lower);
}

/** The subject that a sentence begins with. */
function readFirstSubject(line: Line, before: number): Speaker | null {
  let from = 0;
  while (
    from < Math.min(before, MAX_SPEAKER) &&
    (!wordAt(line, from) || line.rules.bounds.has(line.tokens[from]?.lower ?? ''))
  ) {
    from += 1;
  }
  return readSubjectAfter(line, from - 1);
}

/** The subject that begins right after the token at `verb`; null if there is none. */
export function readSubjectAfter(line: Line, verb: number): Speaker | null {
  const { rules } = line;
  let from = verb + 1;
  while (from < line.tokens.length && isAdverb(line, from)) from += 1;
  const first = wordAt(line, from);
  if (first && rules.pronouns.has(first.lower)) return settle(line, from, from + 1);
  let to = from;
  for (; to < line.tokens.length && to < from + MAX_SPEAKER; to += 1) {
    const token = wordAt(line, to);
    if (!token || endsSpeaker(line, from, to)) break;
    if (to > from + 1 && beginsObject(line, to)) {
      // The word before it is the verb: “The ministry opened a file and said”.
      to -= 1;
      break;
    }
  }
  while (to > from && isLoose(line, to - 1)) to -= 1;
  const read = settle(line, from, to);
  if (!read) return readNameNear(line, from);
  return read.isPerson ? read : (readApposition(line, to) ?? read);
}

/** What a phrase such as “according to” names, from `start` on: “two officials familiar with the plan”. */
export function readNamedSource(line: Line, start: number): Speaker | null {
  const read = readSubjectAfter(line, start - 1);
  if (!read || read.isPerson || read.isPronoun) return read;
  let to = read.to;
  while (to < start + MAX_SPEAKER) {
    const token = wordAt(line, to);
    if (!token) return { ...read, to };
    const isJoin = line.rules.joins.has(token.lower);
    if (!isJoin && to === read.to) {
      // An adjective that a preposition follows: “familiar with”.
      if (!line.rules.joins.has(wordAt(line, to + 1)?.lower ?? '')) return read;
    }
    if (line.rules.bounds.has(token.lower) || line.rules.relatives.has(token.lower)) return read;
    if (line.rules.adjuncts.has(token.lower) && !isJoin) return read;
    to += 1;
  }
  return read;
}

/** “…, Annika Berg, …” right after a speaker without a name. */
function readApposition(line: Line, comma: number): Speaker | null {
  if (signAt(line, comma) !== ',') return null;
  let to = comma + 1;
  while (isNamePart(line, to) || (to > comma + 1 && isNameLink(line, to))) to += 1;
  const after = line.tokens[to]?.text;
  const ends = after === undefined || /^[,.;:—–!?]$/.test(after) || line.isQuoted[to] === true;
  return to - comma > 2 && ends ? settle(line, comma + 1, to) : null;
}

/** A name of two words or more within the next few: “shouted from the stage Julián Cobo”. */
function readNameNear(line: Line, from: number): Speaker | null {
  for (let at = from; at < from + 6; at += 1) {
    const word = wordAt(line, at);
    if (!word || line.rules.that.has(word.lower) || line.rules.relatives.has(word.lower))
      return null;
    if (!isNamePart(line, at) || !isNamePart(line, at + 1)) continue;
    let to = at;
    while (isNamePart(line, to) || isNameLink(line, to)) to += 1;
    return settle(line, at, to);
  }
  return null;
}

function beginsObject({ tokens, rules }: Line, at: number): boolean {
  const [before, token] = [tokens[at - 1]?.lower ?? '', tokens[at]];
  if (!token || token.isCapital || !rules.articles.has(token.lower)) return false;
  return !rules.links.has(token.lower) && !rules.links.has(before) && !rules.joins.has(before);
}

function endsSpeaker(line: Line, from: number, at: number): boolean {
  const { rules } = line;
  const token = line.tokens[at];
  if (!token) return true;
  if (rules.links.has(token.lower)) {
    if (!rules.and.has(token.lower)) return false;
    const next = wordAt(line, at + 1);
    return !next || !(next.isCapital || rules.articles.has(next.lower));
  }
  if (at > from && /^\p{N}/u.test(token.text)) return true;
  if (rules.areNounsCapital && at > from && !token.isCapital && line.tokens[at - 1]?.isCapital)
    return true;
  // A preposition that joins an institution to those who speak for it: “researchers at Calder University”.
  if (rules.adjuncts.has(token.lower)) return true;
  return rules.says.has(token.lower) && at > from;
}

/**
 * A run of tokens without what is no part of the name: words before it that say what somebody is, unless they say all
 * there is; null if nothing is left.
 */
function settle(line: Line, start: number, end: number): Speaker | null {
  const { rules, tokens } = line;
  let [from, to] = [start, end];
  while (from < to && isLoose(line, from)) from += 1;
  while (from < to && isLoose(line, to - 1)) to -= 1;
  if (from >= to) return null;
  from = skipAdverbial(line, from, to);
  const only = to - from === 1 ? tokens[from] : undefined;
  if (only && rules.pronouns.has(only.lower))
    return { start: from, from, to, isPronoun: true, isPerson: false };
  if (only && (rules.articles.has(only.lower) || rules.adjuncts.has(only.lower))) return null;
  const name = findName(line, from, to);
  if (name === null) return { start: from, from, to, isPronoun: false, isPerson: false };
  return { start: from, from: name, to, isPronoun: false, isPerson: isPersonName(line, name, to) };
}

/** “In a statement the company”: from the article of the subject on. */
function skipAdverbial(line: Line, from: number, to: number): number {
  const { rules, tokens } = line;
  const first = tokens[from];
  if (!first || !rules.adjuncts.has(first.lower)) return from;
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (rules.articles.has(token.lower)) return at;
    if (
      token.isCapital &&
      !isNamePart(line, at - 1) &&
      !rules.links.has(tokens[at - 1]?.lower ?? '')
    )
      return at;
  }
  return from;
}

/** A word that neither begins nor ends a speaker. */
function isLoose({ tokens, rules, isQuoted }: Line, at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || isQuoted[at]) return true;
  return (
    rules.and.has(token.lower) || (rules.links.has(token.lower) && !rules.articles.has(token.lower))
  );
}

function isBetween(line: Line, at: number): boolean {
  return isAdverb(line, at) || line.rules.between.has(wordAt(line, at)?.lower ?? '');
}
