const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The numbers in a text in their order, Roman ones included. */
export function readNumbers(text: string): number[] {
  return [...text.matchAll(/\d{1,6}|\b[ivxlc]+\b/gi)].map(([number]) => readNumber(number));
}

/** The value of a number in Arabic or Roman digits; NaN for anything else. */
export function readNumber(number: string): number {
  if (/^\d+$/.test(number)) return Number(number);
  if (!/^[ivxlc]+$/i.test(number)) return Number.NaN;
  const digits = [...number.toLowerCase()].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => {
    const isTaken = digit < (digits[index + 1] ?? 0);
    return sum + (isTaken ? -digit : digit);
  }, 0);
}
