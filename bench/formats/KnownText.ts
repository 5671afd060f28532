import { makeRandom, type Random } from '../makeRandom';
import { makeVocabulary } from '../makeWords';

/** A text from which files are made, so that what is read from them can be compared with it. */
export interface KnownText {
  title: string;
  author: string;
  blocks: readonly KnownBlock[];
}

export type KnownBlock =
  | { kind: 'heading'; text: string; level: 1 | 2 }
  /** `first` is its first word, which no other has. */
  | { kind: 'paragraph'; text: string; first: string; note?: string }
  | { kind: 'list'; isOrdered: boolean; items: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly string[])[]; caption: string };

/** What script a text is in: those other than Latin have the same words, written otherwise. */
export type KnownScript = 'latin' | 'hebrew' | 'arabic' | 'han';

interface TextOptions {
  seed: number;
  sections: number;
  paragraphs: number;
  script?: KnownScript;
  hasNotes?: boolean;
  hasTables?: boolean;
}

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
const ARABIC = 'ابتثجحخدرسشصطعفقكلمنهويزذض';
const COMPOUNDS = ['well-known', 'long-term', 'state-owned', 'so-called', 'twenty-first'];

/** Makes up a text: sections of paragraphs, some with a footnote, and lists and tables between them. */
export function makeKnownText(options: TextOptions): KnownText {
  const { seed, sections, paragraphs, script = 'latin' } = options;
  const random = makeRandom(seed);
  const say = makeSpeaker(script, random);
  let count = 0;
  const paragraph = (): KnownBlock => {
    count += 1;
    const first = say.name(count);
    const text = say.join([first, say.sentences(40 + random.below(70))]);
    const hasNote = options.hasNotes && count % 4 === 1;
    return { kind: 'paragraph', text, first, ...(hasNote && { note: say.sentences(12) }) };
  };
  const blocks = Array.from({ length: sections }, (_, section): KnownBlock[] => [
    { kind: 'heading', text: say.phrase(3), level: section % 3 === 2 ? 2 : 1 },
    ...Array.from({ length: paragraphs }, paragraph),
    ...(section % 2 === 0 ? [makeList(say, section % 4 === 0, random)] : []),
    ...(options.hasTables && section % 2 === 1 ? [makeTable(say, random)] : []),
    paragraph(),
  ]).flat();
  return { title: say.phrase(4), author: 'Ada Lovelace', blocks };
}

interface Speaker {
  sentences(words: number): string;
  phrase(words: number): string;
  /** A word that is nothing else’s. */
  name(number: number): string;
  join(parts: readonly string[]): string;
}

function makeSpeaker(script: KnownScript, random: Random): Speaker {
  const vocabulary = makeVocabulary(random);
  const toScript = (word: string) => writeIn(script, word);
  const word = () =>
    script === 'latin' && random.below(60) === 0
      ? (COMPOUNDS[random.below(COMPOUNDS.length)] ?? '')
      : vocabulary(random);
  const space = script === 'han' ? '' : ' ';
  const stop = script === 'han' ? '。' : '.';
  const phrase = (words: number) => {
    const text = Array.from({ length: words }, () => toScript(word())).join(space);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    phrase,
    sentences(words) {
      const parts: string[] = [];
      for (let left = words; left > 0; left -= 12) parts.push(phrase(Math.min(12, left)) + stop);
      return parts.join(space);
    },
    name: (number) => toScript(`Q${spell(number)}`),
    join: (parts) => parts.join(space),
  };
}

/** A number in letters that no made-up word has. */
function spell(number: number): string {
  const letters = 'xzkwj';
  const own = letters[number % letters.length] ?? '';
  return number < letters.length ? own : spell(Math.floor(number / letters.length)) + own;
}

function writeIn(script: KnownScript, word: string): string {
  if (script === 'latin') return word;
  const codes = [...word.toLowerCase()].filter((letter) => /[a-z]/.test(letter));
  if (script === 'han') {
    return codes
      .map((letter, index) =>
        String.fromCodePoint(0x4e10 + ((letter.charCodeAt(0) * 7 + index * 13) % 400)),
      )
      .slice(0, 2)
      .join('');
  }
  const alphabet = script === 'hebrew' ? HEBREW : ARABIC;
  return codes.map((letter) => alphabet[letter.charCodeAt(0) - 97] ?? '').join('');
}

function makeList(say: Speaker, isOrdered: boolean, random: Random): KnownBlock {
  const items = Array.from({ length: 4 }, () => say.sentences(4 + random.below(20)));
  return { kind: 'list', isOrdered, items };
}

function makeTable(say: Speaker, random: Random): KnownBlock {
  const head = [say.phrase(1), say.phrase(1), say.phrase(1)];
  const rows = Array.from({ length: 5 }, () => [
    say.phrase(2),
    String(100 + random.below(900)),
    String(100 + random.below(900)),
  ]);
  return { kind: 'table', rows: [head, ...rows], caption: say.phrase(5) };
}

interface Order {
  /** Footnotes come after the paragraph that has them; otherwise, after all. */
  areNotesInPlace: boolean;
  /** Numbered items have their numbers. */
  areItemsNumbered: boolean;
}

/** The words of a known text, as one reads them. `notesMarked` footnotes have their numbers, in the text and before them. */
export function sayKnownText({ title, author, blocks }: KnownText, order: Order): string {
  const parts: string[] = [title, author];
  const notes: string[] = [];
  let tables = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push(block.text);
    if (block.kind === 'list') {
      const number = (index: number) =>
        block.isOrdered && order.areItemsNumbered ? `${index + 1}. ` : '';
      parts.push(...block.items.map((item, index) => number(index) + item));
    }
    if (block.kind === 'table') {
      tables += 1;
      parts.push(...block.rows.map((row) => row.join(' ')), `Table ${tables}: ${block.caption}`);
    }
    if (block.kind !== 'paragraph') continue;
    if (block.note === undefined) {
      parts.push(block.text);
      continue;
    }
    const number = notes.length + 1;
    const note = `${number} ${block.note}`;
    parts.push(`${block.text} ${number}`);
    if (order.areNotesInPlace) parts.push(note);
    notes.push(note);
  }
  return [...parts, ...(order.areNotesInPlace ? [] : notes)].join('\n');
}
