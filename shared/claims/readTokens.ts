/** A word, a number or a sign of a text, with its offsets in UTF-16 units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** The word in small letters, by which the rules name it. */
  lower: string;
  isWord: boolean;
  isCapital: boolean;
}

/** Abbreviations and initials keep their full stop: it ends no sentence. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|[A-WYZ]\.(?= ?\p{Lu})|\b(?:Mrs?|Ms|Drs?|Dra|Sra?|Profa?|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr)\.|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:(?<=s)’(?= \p{Ll}))?|\p{N}+(?:[.,:]\p{N}+)*|\S/gu;

const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** The tokens from `start` to `end`, in order. */
export function readTokens(text: string, start: number, end: number): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    isWord: WORD.test(word),
    isCapital: CAPITAL.test(word),
  }));
}
