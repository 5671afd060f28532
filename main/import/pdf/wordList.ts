import { type Line, textOf } from './line';

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const HYPHEN_AT_END = /\p{L}[-\u2010\u00ad]$/u;

/** Letters shorter than this are seldom a word of their own in a compound that is written with a hyphen. */
const LEAST_PART = 3;
/** An inflected form shares at least this much with another form of the word. */
const LEAST_STEM = 5;

/** Words that begin others, so that one of them before a hyphen doesn’t make a compound. */
const OPENINGS =
  /^(?:after|ante|anti|auto|back|circum|col|com|con|contra|counter|cross|des|dis|ein|ent|ex|extra|for|fore|hin|hyper|in|infra|inter|intra|mis|mono|multi|neo|non|off|out|over|para|per|poly|post|pre|pro|pseudo|re|semi|sobre|sub|super|sur|trans|ultra|un|under|up|ver|vor|with|zer)$/;

/** Words that are in compounds with a hyphen more often than they begin a word. */
const COMPOUNDS =
  /^(?:all|best|better|cross|eighty|fifty|five|forty|four|full|half|hard|high|ill|large|last|left|light|long|low|mid|new|nine|ninety|old|one|open|part|right|second|self|seven|seventy|short|six|sixty|small|so|socio|south|ten|then|thirty|three|top|twenty|two|well|west|wide|world|year)$/;

/** The words of a document, without those that its lines break. They tell whether a hyphen at a line’s end belongs to its word. */
export class WordList {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();

  constructor(columns: Iterable<readonly Line[]>) {
    for (const lines of columns) {
      let isBroken = false;
      for (const line of lines) {
        const text = textOf(line);
        const words = text.match(WORD) ?? [];
        const isBrokenAfter = HYPHEN_AT_END.test(text);
        const whole = words.slice(isBroken ? 1 : 0, isBrokenAfter ? -1 : undefined);
        for (const word of whole) this.#add(word.toLowerCase());
        isBroken = isBrokenAfter;
      }
    }
  }

  #add(word: string): void {
    this.#words.add(word);
    if (word.length >= LEAST_STEM) this.#stems.add(stemOf(word));
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }

  /** True where `before` and `after`, at the two sides of a line’s end, are one word without the hyphen between them. */
  isOneWord(before: string, after: string): boolean {
    const left = before.toLowerCase();
    const right = after.toLowerCase();
    if (/\p{N}/u.test(before + after)) return false;
    if (/^\p{Lu}/u.test(after) && !/^\p{Lu}+$/u.test(before)) return false;
    if (this.#words.has(left + right)) return true;
    if (this.#words.has(`${left}-${right}`)) return false;
    // One of several hyphens, as in “up-to-date”.
    if (left.includes('-')) return false;
    if (this.#stems.has(stemOf(left + right))) return true;
    const isCompound =
      right.length >= LEAST_PART &&
      this.#words.has(right) &&
      (COMPOUNDS.test(left) ||
        (left.length >= LEAST_PART && !OPENINGS.test(left) && this.#words.has(left)));
    return !isCompound;
  }
}

/** A word without what its endings change, about. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(LEAST_STEM, word.length - 3));
}
