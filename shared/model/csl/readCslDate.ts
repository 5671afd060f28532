import { type EdtfDate, parse } from 'edtf';
import { type Message, message } from '../../words/message';
import type { CslDate, DateParts } from './cslDate';
import { findMonth, findSeason, takeCirca, takeEra } from './dateWords';

/** A single day, month, year or season of a date. */
interface Point {
  parts: DateParts;
  season?: number;
  isCirca: boolean;
}

/**
 * Reads a date as people write it, over EDTF: `2025`, `79`, `44 BCE`, `2025-03-26`, `26 March 2025`, `Spring 2025`, `c. 1850`,
 * `2019–2021`, `March 3–5, 2025`. Other text is kept as it is, and so is text in quotation marks. Where the text is clearly a
 * date, but there is no such day, `problem` says so. Empty text is no date.
 */
export function readCslDate(text: string): { date: CslDate | undefined; problem: Message | null } {
  const trimmed = text.trim().replace(/\s+/gu, ' ');
  if (!trimmed) return { date: undefined, problem: null };
  const quoted = /^[“"](.*)[”"]$/u.exec(trimmed)?.[1];
  if (quoted) return { date: { literal: quoted }, problem: null };
  const point = readPoint(trimmed);
  if (isPoint(point)) return { date: toDate(point), problem: null };
  const ends = point ? null : readSpan(trimmed);
  if (ends) return { date: toDate(...ends), problem: null };
  return { date: { literal: trimmed }, problem: point };
}

/** The same without asking whether there is such a day. */
export function parseCslDate(text: string): CslDate | undefined {
  return readCslDate(text).date;
}

/** Why there is no such day; null where there is. */
export function findDateProblem([year, month, day]: DateParts): Message | null {
  if (month === undefined) return null;
  if (!(month >= 1 && month <= 12)) return message('csl.noSuchMonth', { month: String(month) });
  if (day === undefined || isDay(year, month, day)) return null;
  return message('csl.noSuchDay', { day: String(day) });
}

function readPoint(text: string): Point | Message | null {
  const { rest, isCirca } = takeCirca(text);
  const season = readSeason(rest);
  if (season) return { ...season, isCirca };
  const parts = readNumbers(rest) ?? readWords(rest);
  if (!parts) return null;
  return findDateProblem(parts) ?? { parts, isCirca };
}

function readSeason(text: string): Omit<Point, 'isCirca'> | null {
  const named = /^(\p{L}+)(?: de| of|,)? (\d{4})$/u.exec(text);
  const season = named?.[1] ? findSeason(named[1]) : null;
  if (season) return { parts: [Number(named?.[2])], season };
  const edtf = /^\d{4}-2[1-4]$/.test(text) ? parseEdtf(text) : null;
  const [year, code] = edtf?.type === 'Season' ? edtf.values : [];
  return year && code ? { parts: [year], season: code - 20 } : null;
}

/** `2025-3-26`, `26.3.2025`, `2025`, `79`, `44 BCE`, `-0043`, `Y12345`. */
function readNumbers(text: string): DateParts | null {
  const numbers =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (numbers) return toParts(numbers.slice(1));
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return toParts(dotted.slice(1).reverse());
  const { rest, isBefore, isNamed } = takeEra(text);
  if (/^\d{1,4}$/.test(rest) && Number(rest)) return [isBefore ? -Number(rest) : Number(rest)];
  if (isNamed) return null;
  const edtf = /^(?:-|Y|0000$)/.test(text) ? parseEdtf(text) : null;
  return edtf && edtf.type !== 'Season' && !edtf.unspecified ? fromEdtf(edtf.values) : null;
}

/** `26 March 2025`, `March 26, 2025`, `Wednesday, March 26th 2025`, `26 de marzo de 2025`, `marzo de 2025`. */
function readWords(text: string): DateParts | null {
  const words = text
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|º)(?=\W|$)/giu, '$1')
    .replace(/^\p{L}+, (?=.*\p{L})/u, '')
    .split(/[\s,]+/u)
    .filter((word) => word && !/^(?:de|del|of|the|el)$/iu.test(word));
  const [first = '', second = '', third] = words;
  if (words.length < 2 || words.length > 3) return null;
  const year = words.at(-1) ?? '';
  if (!/^\d{4}$/.test(year)) return null;
  const isMonthFirst = findMonth(first) !== null;
  const month = isMonthFirst ? findMonth(first) : third ? findMonth(second) : null;
  if (!month) return null;
  if (!third) return [Number(year), month];
  const day = isMonthFirst ? second : first;
  return /^\d{1,2}$/.test(day) ? [Number(year), month, Number(day)] : null;
}

/** `2019–2021`, `2025-03/2025-05`, `1914 to 1918`, `2019–21`, `March 3–5, 2025`, `March–May 2025`. */
function readSpan(text: string): [Point, Point] | null {
  const { rest, isCirca } = takeCirca(text);
  for (const [from, to] of listSplits(rest)) {
    const start = readPoint(from);
    const end = readPoint(to);
    // CSL has one season in a date.
    if (!isPoint(start) || !isPoint(end) || start.season || end.season) continue;
    return [{ ...start, isCirca: isCirca || start.isCirca }, end];
  }
  return null;
}

function listSplits(text: string): [string, string][] {
  const splits: [string, string][] = [];
  const whole = /^(.+?)(?: ?[–—/] ?| - | to | a | al | hasta )(.+)$/u.exec(text);
  if (whole?.[1] && whole[2]) splits.push([whole[1], whole[2]]);
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years?.[1] && years[2]) splits.push([years[1], years[2]]);
  const short = /^(\d{2})(\d{2})[–/](\d{2})$/.exec(text);
  if (short && Number(short[3]) > Number(short[2])) {
    splits.unshift([`${short[1]}${short[2]}`, `${short[1]}${short[3]}`]);
  }
  // The days or the months of one year: each end is the text without the other.
  const shared = /(?<![\d-])(\d{1,2}|\p{L}+)(?: ?[–-] ?| to | al? )(\d{1,2}|\p{L}+)(?=[\s,])/u;
  if (shared.test(text)) splits.unshift([text.replace(shared, '$1'), text.replace(shared, '$2')]);
  return splits;
}

function toDate(start: Point, end?: Point): CslDate {
  return {
    'date-parts': [start, ...(end ? [end] : [])].map(({ parts }) => [...parts] as number[]),
    ...(start.season && { season: start.season }),
    ...((start.isCirca || end?.isCirca) && { circa: true }),
  };
}

function toParts(numbers: readonly (string | undefined)[]): DateParts {
  const [given = 0, month, day] = numbers.filter((part) => part !== undefined).map(Number);
  const year = given || -1;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function isPoint(read: Point | Message | null): read is Point {
  return read !== null && 'parts' in read;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year < 0 ? year + 1 : year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** EDTF has a year 0, which is 1 BCE; in CSL, 1 BCE is -1. */
function fromEdtf([year = 0, month, day]: readonly number[]): DateParts {
  const named = year <= 0 ? year - 1 : year;
  if (month === undefined) return [named];
  return day === undefined ? [named, month + 1] : [named, month + 1, day];
}

function parseEdtf(text: string): EdtfDate | null {
  try {
    const read = parse(text);
    return 'values' in read && read.type !== 'Interval' ? read : null;
  } catch {
    // Most of what people write is not EDTF.
    return null;
  }
}
