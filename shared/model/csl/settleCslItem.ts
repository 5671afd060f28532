import { type Message, message } from '../../words/message';
import type { StandardCslItem } from './cslItem';
import { findCslType } from './cslTypes';
import { kindOfCslVariable } from './cslVariables';
import { type Settled, settleDate, settleNames, settleText } from './settleCslValues';

/** What was wrong with a field, in a sentence. A date without such a day is kept as text; other values are left out. */
export interface CslProblem {
  readonly field: string;
  readonly said: Message;
}

/** The item is null where there is none to begin with. */
export interface SettledCsl {
  readonly item: StandardCslItem | null;
  readonly problems: readonly CslProblem[];
}

/**
 * CSL-JSON as services serve it, made into what CSL 1.0.2 says: empty dates, nulls and empty lists are left out, the first
 * of a list is taken where one text is meant, types are called what CSL calls them. What is right stays as it is, and so
 * does what CSL doesn’t know. A type that nobody knows becomes a document of that genre.
 */
export function settleCslItem(input: unknown): SettledCsl {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { item: null, problems: [] };
  }
  const problems: CslProblem[] = [];
  const { type: word, genre }: { type?: unknown; genre?: unknown } = input;
  const type = typeof word === 'string' ? findCslType(word.trim()) : null;
  const fields = Object.entries(input).flatMap(([field, given]) => {
    if (field === 'type') return [[field, type ?? 'document'] as const];
    const { value, problem } = settleField(field, given);
    if (problem) problems.push({ field, said: problem });
    return value === undefined ? [] : [[field, value] as const];
  });
  if (!('type' in input)) fields.push(['type', 'document']);
  if (typeof word === 'string' && word.trim() && !type && !genre) {
    fields.push(['genre', word.trim().replace(/[-_]/g, ' ')]);
  }
  // Each field has been made to fit; parsing them again would change their order.
  return { item: Object.fromEntries(fields) as StandardCslItem, problems };
}

function settleField(field: string, given: unknown): { value: unknown; problem?: Message } {
  const own = Object.hasOwn(SETTLED, field) ? SETTLED[field] : undefined;
  const settle = own ?? BY_KIND[kindOfCslVariable(field) ?? 'unknown'];
  const { value, isUnusable, problem: reason } = settle(given);
  if (isUnusable) return { value, problem: message('csl.wrongField', { field }) };
  return { value, ...(reason && { problem: message('csl.wrongDate', { field, reason }) }) };
}

const keep = (value: unknown): Settled => ({ value });

const BY_KIND = {
  names: settleNames,
  date: settleDate,
  number: (given: unknown) => (typeof given === 'number' ? { value: given } : settleText(given)),
  string: settleText,
  unknown: keep,
};

/** Fields that are no variables of styles, or have a list where others have one text. */
const SETTLED: Readonly<Record<string, ((given: unknown) => Settled) | undefined>> = {
  id: BY_KIND.number,
  keyword: (given) => settleText(Array.isArray(given) ? given.filter(Boolean).join(', ') : given),
  categories: (given) => ({
    value: Array.isArray(given) ? given.filter((word) => typeof word === 'string') : undefined,
  }),
  custom: (given) => ({
    value: typeof given === 'object' && given && !Array.isArray(given) ? given : undefined,
  }),
};
