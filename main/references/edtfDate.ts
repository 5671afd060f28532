import { type CslDate, readDateParts } from '../../shared/model/csl/cslDate';
import { formatCslDate } from '../../shared/model/csl/formatCslDate';
import { readCslDate } from '../../shared/model/csl/readCslDate';

/** A date of CSL as EDTF, such as `1999-12`, `2020-05/2021` or `1850~`; null for one that is text. */
export function writeEdtf(date: CslDate): string | null {
  if (!readDateParts(date).length) return null;
  // For people years before our era are named; in EDTF, 1 BCE is the year 0.
  return formatCslDate(date).replace(/(\d+) BCE/g, (_text, year: string) => {
    const number = String(Number(year) - 1).padStart(4, '0');
    return Number(year) === 1 ? number : `-${number}`;
  });
}

/** The date that a text says, in EDTF or as people write it; null where it says none, or one that there isn’t. */
export function readDateText(text: string): CslDate | null {
  const { date } = readCslDate(text);
  return date?.['date-parts'] ? date : null;
}
