/** A text without what programs write differently: `letters`, and where each of them stands in the text, in UTF-16 units. */
export interface SquashedText {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const ASCII_LETTER = /[a-z0-9]/;
const ASCII_CAPITAL = /[A-Z]/;
const LETTERS = /[\p{L}\p{N}\p{M}]/u;
/** The accents of letters that have a composed form. */
const ACCENTS = /[\u0300-\u036f]/;
const DIGIT = /\p{Nd}/u;

/**
 * The letters and digits of a text, in lower case, with ligatures and composed letters in one form. Spaces, hyphens and
 * signs are left out, since programs that copy from pages and e-books change these; what separates digits stays, as 1.5
 * is not 15.
 */
export function squashText(text: string): SquashedText {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (folded: string, start: number, end: number) => {
    for (const unit of folded.split('')) {
      letters.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    if (ASCII_LETTER.test(character)) add(character, at, end);
    else if (ASCII_CAPITAL.test(character)) add(character.toLowerCase(), at, end);
    else if (character > '\u007f') {
      const folded = foldLetter(character);
      if (folded) add(folded, at, end);
    } else if ((character === '.' || character === ',') && isBetweenDigits(text, at)) {
      add(character, at, end);
    }
    at = end;
  }
  return {
    letters: letters.join(''),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/** Composed and decomposed letters must come out the same, so accents, which decompose, are left out. */
function foldLetter(character: string): string {
  return [...character.normalize('NFKD').toLowerCase()]
    .filter((part) => LETTERS.test(part) && !ACCENTS.test(part))
    .join('');
}

function isBetweenDigits(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}
