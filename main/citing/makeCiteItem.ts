import type { CslItem } from '../../shared/model/csl/cslItem';

const names = new Set([
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'editortranslator',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
]);

const dates = new Set([
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
]);

/**
 * The record as citeproc can take it, under an id of ours. Records come from anywhere: what isn’t of the kind that its
 * field is made for is left out, such as `[[null]]` for a date.
 */
export function makeCiteItem(csl: CslItem, id: string): Record<string, unknown> {
  const item: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(csl)) {
    const clean = names.has(field)
      ? cleanNames(value)
      : dates.has(field)
        ? cleanDate(value)
        : cleanText(value);
    if (clean !== undefined) item[field] = clean;
  }
  return { ...item, id };
}

function cleanText(value: unknown): string | undefined {
  const isText = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  // Empty fields would count as fields that are there.
  return (isText && String(value).trim()) || undefined;
}

function cleanNames(value: unknown): object[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const clean = value.flatMap((name) => {
    if (!isRecord(name)) return [];
    const parts = Object.entries(name).flatMap(([part, text]) => {
      const said = typeof text === 'boolean' ? text : cleanText(text);
      return said === undefined ? [] : [[part, said]];
    });
    const own = Object.fromEntries(parts);
    return own.family || own.given || own.literal ? [own] : [];
  });
  return clean.length > 0 ? clean : undefined;
}

function cleanDate(value: unknown): object | undefined {
  if (!isRecord(value)) return undefined;
  const { 'date-parts': given, ...others } = value;
  const parts = cleanDateParts(given);
  const more = Object.entries(others).flatMap(([part, said]) => {
    const clean = typeof said === 'boolean' ? said : cleanText(said);
    return clean === undefined ? [] : [[part, clean]];
  });
  const own: Record<string, unknown> = Object.fromEntries(more);
  if (parts.length > 0) own['date-parts'] = parts;
  return own['date-parts'] || own.raw || own.literal ? own : undefined;
}

// A year without a number is no date, and a month without one ends it.
function cleanDateParts(given: unknown): number[][] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((date) => {
    const parts = Array.isArray(date) ? date.map(toNumber) : [];
    const end = parts.findIndex((part) => !part);
    const own = (end < 0 ? parts : parts.slice(0, end)).slice(0, 3);
    return own.length > 0 ? [own] : [];
  });
}

function toNumber(part: unknown): number {
  if (typeof part !== 'number' && typeof part !== 'string') return 0;
  const number = Number(part);
  return Number.isInteger(number) ? number : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
