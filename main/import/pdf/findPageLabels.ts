import type { PageRow } from './pageRow';
import { readNumber } from './readNumbers';

/** At least so many pages must count on, before what they count is believed. */
const LEAST_PAGES = 2;

interface Printed {
  text: string;
  /** How much the number is ahead of the page’s position. */
  offset: number;
  isRoman: boolean;
}

/**
 * What each page is called: as the file says, where it says more than to count from 1; otherwise as is printed on the pages,
 * if that counts on with them; otherwise its position from 1.
 */
export function findPageLabels(
  count: number,
  declared: readonly string[] | null,
  rows: readonly (readonly PageRow[])[],
): string[] {
  const isSaid = declared?.some((label, index) => label && label !== String(index + 1));
  if (declared && isSaid) {
    return Array.from({ length: count }, (_, index) => declared[index] || String(index + 1));
  }
  const printed = rows.map((page) => page.flatMap(({ text }) => readPrinted(text, page, rows)));
  const counts = new Map<string, number>();
  const keyOf = ({ offset, isRoman }: Printed) => `${offset} ${isRoman}`;
  for (const page of printed) {
    for (const key of new Set(page.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const trusted = printed.map((page) => {
    const best = page.reduce<Printed | null>((most, number) => {
      const isMore = (counts.get(keyOf(number)) ?? 0) > (most ? (counts.get(keyOf(most)) ?? 0) : 1);
      return isMore ? number : most;
    }, null);
    return best && (counts.get(keyOf(best)) ?? 0) >= LEAST_PAGES ? best : null;
  });
  return Array.from({ length: count }, (_, index) => {
    const own = trusted[index];
    if (own) return own.text;
    return countOn(trusted, index) ?? String(index + 1);
  });
}

function readPrinted(
  text: string,
  page: readonly PageRow[],
  rows: readonly (readonly PageRow[])[],
): Printed[] {
  const position = rows.indexOf(page);
  const first = text.match(/^[^\p{L}\p{N}]*(\d{1,5}|[ivxlc]+)(?![\p{L}\p{N}])/iu)?.[1];
  const last = text.match(/(?<![\p{L}\p{N}.,])(\d{1,5}|[ivxlc]+)[^\p{L}\p{N}]*$/iu)?.[1];
  return [first, last].flatMap((number) => {
    if (!number) return [];
    const isRoman = !/^\d/.test(number);
    return [{ text: number, offset: readNumber(number) - position, isRoman }];
  });
}

/** The number of a page that has none printed, as the first page of a chapter: its neighbours know it. */
function countOn(trusted: readonly (Printed | null)[], index: number): string | null {
  const before = trusted.slice(0, index).findLast((printed) => printed !== null);
  const after = trusted.slice(index + 1).find((printed) => printed !== null);
  const next = after ?? before;
  if (!next || next.isRoman) return null;
  if (before && after && before.offset !== after.offset) return null;
  const number = index + next.offset;
  return number > 0 ? String(number) : null;
}
