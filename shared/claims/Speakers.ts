import type { Cue } from './findCues';
import { type Line, wordAt } from './Line';
import { isNamePart, isPersonName } from './readNames';

/** As far into a sentence as the person is named whom a later “she” means. */
const MAX_LEAD = 16;

/** Who was named so far, by which pronouns are resolved. */
export class Speakers {
  /** The person named last, as a subject or as a speaker. */
  private person: string | null = null;
  /** Whoever was that last, a person or not. */
  private last: string | null = null;
  /** The same of the paragraph alone; where it has none, whoever is mentioned in it. */
  private ofParagraph: string | null = null;
  private mentioned: string | null = null;
  private readonly surnames = new Set<string>();

  get recent(): string | null {
    return this.ofParagraph === null ? (this.mentioned ?? this.last) : this.last;
  }

  beginParagraph(): void {
    this.ofParagraph = null;
    this.mentioned = null;
  }

  /** Takes notice of who is mentioned in a sentence that has been read. */
  leave(line: Line, text: string): void {
    for (let at = 1; at < line.tokens.length; at += 1) {
      const before = wordAt(line, at - 1)?.lower ?? '';
      // “The Harbour Bridge” is a place.
      const isOf = line.rules.links.has(before) && !line.rules.articles.has(before);
      if (!isOf || !isNamePart(line, at)) continue;
      const to = endOfName(line, at);
      const [first, last] = [line.tokens[at], line.tokens[to - 1]];
      if (first && last && isPersonName(line, at, to))
        this.mentioned = text.slice(first.start, last.end);
      at = to;
    }
  }

  /** Takes notice of the person whom a sentence begins with. */
  meet(line: Line, text: string): void {
    const named = this.findLead(line);
    if (!named) return;
    this.remember(text.slice(named.start, named.end));
  }

  /** Who says so, in the text’s words; null if that can’t be told. Only those who speak in a main clause are kept in mind. */
  resolve({ speaker }: Cue, { tokens, rules }: Line, text: string, isMain: boolean): string | null {
    if (!speaker) return this.recent;
    const [first, last] = [tokens[speaker.from], tokens[speaker.to - 1]];
    if (!first || !last) return null;
    if (speaker.isPronoun) return rules.ofPersons.has(first.lower) ? this.lastPerson : null;
    const name = text.slice(first.start, last.end);
    const isPerson = speaker.isPerson || this.surnames.has(last.lower);
    if (isPerson && isMain) this.remember(name);
    else if (isMain) {
      this.last = name;
      this.ofParagraph = name;
    }
    return name;
  }

  private get lastPerson(): string | null {
    return this.ofParagraph === null ? (this.mentioned ?? this.person) : this.person;
  }

  private remember(name: string): void {
    this.person = name;
    this.last = name;
    this.ofParagraph = name;
    const surname = name.split(' ').at(-1)?.toLowerCase();
    if (surname) this.surnames.add(surname);
  }

  private findLead(line: Line): { start: number; end: number } | null {
    for (let at = 0; at < Math.min(line.tokens.length, MAX_LEAD); at += 1) {
      if (!isNamePart(line, at)) continue;
      const to = endOfName(line, at);
      let from = at;
      while (from < to - 1 && line.rules.titles.has(line.tokens[from]?.lower ?? '')) from += 1;
      const [first, last] = [line.tokens[from], line.tokens[to - 1]];
      if (!isSubject(line, at)) return null;
      const isKnown = to - from === 1 && this.surnames.has(first?.lower ?? '');
      if (first && last && (isKnown || isPersonName(line, from, to)))
        return { start: first.start, end: last.end };
      at = to;
    }
    return null;
  }
}

/** The token after a name that begins at the token. */
function endOfName(line: Line, from: number): number {
  let to = from;
  while (
    isNamePart(line, to) ||
    (line.rules.links.has(wordAt(line, to)?.lower ?? '') && isNamePart(line, to + 1))
  ) {
    to += 1;
  }
  return to;
}

/** True where only words that say who somebody is stand between a name and the start of its clause: “the governor, …”. */
function isSubject({ tokens, rules, isQuoted }: Line, name: number): boolean {
  for (let at = name - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || isQuoted[at] || !token.isWord) return true;
    if (rules.forWhom.has(token.lower) && at === 0) return true;
    if (rules.adjuncts.has(token.lower) || rules.pronouns.has(token.lower)) return false;
    if (rules.says.has(token.lower) || rules.finds.has(token.lower)) return false;
  }
  return true;
}
