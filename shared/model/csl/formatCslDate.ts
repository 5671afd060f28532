import { type CslDate, type DateParts, isCirca, readDateParts, readSeason } from './cslDate';
import { readCslDate } from './readCslDate';

/**
 * A date as a form shows it, which `readCslDate` reads back: EDTF, or the text as it was given, in quotation marks if it would
 * be taken for another date.
 */
export function formatCslDate(date: CslDate | undefined): string {
  if (!date) return '';
  const parts = readDateParts(date);
  const sign = isCirca(date) ? '~' : '';
  const season = readSeason(date);
  const [first] = parts;
  if (season && first?.length === 1 && parts.length === 1)
    return `${pad(first[0])}-2${season}${sign}`;
  if (parts.length) return parts.map((point) => `${formatPoint(point)}${sign}`).join('/');
  if (date.literal === undefined) return date.raw ?? '';
  const literal = date.literal.trim().replace(/\s+/gu, ' ');
  return readCslDate(literal).date?.literal === literal ? literal : literal && `“${literal}”`;
}

function formatPoint([year, ...rest]: DateParts): string {
  const parts = rest.map((part) => String(part).padStart(2, '0'));
  if (year > 9999) return `Y${year}`;
  if (year > 0) return [pad(year), ...parts].join('-');
  if (!parts.length) return `${-year} BCE`;
  // EDTF has a year 0, which is 1 BCE.
  return [`${year === -1 ? '' : '-'}${pad(-year - 1)}`, ...parts].join('-');
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
