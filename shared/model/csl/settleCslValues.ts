import type { Message } from '../../words/message';
import { type CslDate, type DateParts, standardCslDateSchema } from './cslDate';
import { type CslName, cslNameParts, isEmptyName, standardCslNameSchema } from './cslName';
import { parseCslName } from './parseCslName';
import { findDateProblem, readCslDate } from './readCslDate';

/** What CSL has for a value; undefined where there is nothing. */
export interface Settled {
  readonly value?: unknown;
  /** Nothing can be made of what came. */
  readonly isUnusable?: boolean;
  /** There is no such day: the value is the text. */
  readonly problem?: Message;
}

const unusable: Settled = { isUnusable: true };

/** One text: the first of a list that says anything. */
export function settleText(given: unknown): Settled {
  if (Array.isArray(given)) return settleText(given.find((one) => one !== null && one !== ''));
  if (typeof given === 'string') return { value: given };
  if (typeof given === 'number' || typeof given === 'boolean') return { value: String(given) };
  return given === null || given === undefined ? {} : unusable;
}

/** A list of names, from a list, one name, or plain text. */
export function settleNames(given: unknown): Settled {
  if (given === null) return {};
  const names = (Array.isArray(given) ? given : [given]).map(settleName);
  const value = names.filter((name) => name && !isEmptyName(name));
  const isUsable = names.every((name) => name !== undefined);
  return { ...(value.length > 0 && { value }), ...(!isUsable && !value.length && unusable) };
}

/** Null for a name that says nothing, undefined for what is no name. */
function settleName(given: unknown): CslName | null | undefined {
  if (typeof given === 'string') return given.trim() ? parseCslName(given) : null;
  if (given === null) return null;
  if (typeof given !== 'object' || Array.isArray(given)) return undefined;
  const named = Object.entries(given).flatMap(([part, value]): [string, unknown][] => {
    if (value === null) return [];
    if (!(cslNameParts as readonly string[]).includes(part)) return [[part, value]];
    const text = settleText(value).value;
    return text === undefined ? [] : [[part, text]];
  });
  const name = Object.fromEntries(named);
  // Crossref and DataCite name an institution so.
  if (typeof name.name === 'string' && !name.family && !name.given && !name.literal) {
    const { name: literal, ...rest } = name;
    return settleName({ literal, ...rest });
  }
  return standardCslNameSchema.safeParse(name).success ? name : undefined;
}

/** A date: `date-parts` with numbers, however they are nested or padded with nulls, or text. */
export function settleDate(given: unknown): Settled {
  if (given === null || given === '') return {};
  if (typeof given === 'string' || typeof given === 'number') return settleWritten(String(given));
  if (Array.isArray(given)) return settleDate({ 'date-parts': given });
  if (typeof given !== 'object') return unusable;
  const { 'date-parts': listed, ...rest }: Record<string, unknown> = { ...given };
  const said = Object.entries(rest).filter(([, value]) => value !== null && value !== '');
  const points = listPoints(listed);
  const others = Object.fromEntries(said);
  if (!points.length) {
    if (others.literal !== undefined || others.raw !== undefined) return check(others);
    const time = others['date-time'];
    return typeof time === 'string' ? settleWritten(time.slice(0, 10)) : {};
  }
  const problem = points.map(findDateProblem).find(Boolean);
  const season = points.length === 1 ? findSeasonOf(points[0]) : null;
  if (season) return { value: { ...others, ...season } };
  if (!problem) return check(inOrder(given, { ...others, 'date-parts': points }));
  return { value: { literal: points.map((parts) => parts.join('-')).join('/') }, problem };
}

function settleWritten(text: string): Settled {
  const { date, problem } = readCslDate(text);
  return { value: date, ...(problem && { problem }) };
}

/** The points that say anything: `[[null]]` says nothing, and `[[2025, 3, null]]` no day. */
function listPoints(listed: unknown): DateParts[] {
  if (!Array.isArray(listed)) return [];
  const nested: unknown[] = listed.some(Array.isArray) ? listed : [listed];
  return nested.slice(0, 2).flatMap((parts) => {
    if (!Array.isArray(parts)) return [];
    const numbers = parts.map((part) => (part === null || part === '' ? 0 : Number(part)));
    const end = numbers.findIndex((part) => !part);
    const known = numbers.slice(0, end < 0 ? 3 : Math.min(end, 3));
    return known.length ? [known as unknown as DateParts] : [];
  });
}

/** Some services count seasons on after the months, as EDTF does: 21 is spring. */
function findSeasonOf(parts: DateParts | undefined): CslDate | null {
  const [year, month, day] = parts ?? [];
  if (!year || !month || day !== undefined || month < 21 || month > 24) return null;
  return { 'date-parts': [[year]], season: month - 20 };
}

/** The fields in the order in which they came. */
function inOrder(given: object, fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.keys(given).flatMap((key) => (key in fields ? [[key, fields[key]]] : [])),
  );
}

function check(value: unknown): Settled {
  return standardCslDateSchema.safeParse(value).success ? { value } : unusable;
}
