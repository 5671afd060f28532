/** An ISBN without what parts it, with 13 digits; null where it has other lengths, or its check digit is wrong. */
export function toIsbn13(text: string): string | null {
  const digits = text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits) === digits[12] ? digits : null;
  if (!/^\d{9}[\dX]$/.test(digits) || checkDigit10(digits) !== digits[9]) return null;
  const start = `978${digits.slice(0, 9)}`;
  return start + checkDigit13(start);
}

/** Of the first twelve digits: weights of 1 and 3 in turn (ISO 2108). */
function checkDigit13(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** Of the first nine digits: weights from 10 down to 2, and X for ten. */
function checkDigit10(digits: string): string {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}
