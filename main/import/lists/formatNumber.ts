const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond, Roman numbers are only repetition. */
const LARGEST_ROMAN = 4999;
const LETTERS = 26;

/** A list’s number as Word shows it in a format of `w:numFmt` (ECMA-376, part 1, 17.18.59); decimal in those it has for other scripts. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return formatLetters(number);
    case 'upperLetter':
      return formatLetters(number).toUpperCase();
    case 'lowerRoman':
      return formatRoman(number);
    case 'upperRoman':
      return formatRoman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}

/** a to z, then aa, bb, and so on. */
function formatLetters(number: number): string {
  if (number < 1) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % LETTERS));
  return letter.repeat(Math.min(1 + Math.floor((number - 1) / LETTERS), LETTERS));
}

function formatRoman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
