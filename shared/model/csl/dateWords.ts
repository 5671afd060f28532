import { languageSchema } from '../../words/language';

const APPROXIMATE =
  /^(?:c\.|c(?=\d)|c(?=\s)|ca\.?(?=[\s\d])|circa|about|around|approx\.?|approximately|hacia|alrededor de|aprox\.?|aproximadamente)\s*/iu;

const BEFORE_OUR_ERA = /\s*\b(?:b\.?\s?c\.?(?:\s?e\.?)?|a\.?\s?c\.?|a\.?\s?e\.?\s?c\.?)$/iu;
const OUR_ERA = /^a\.?d\.?\s+|\s*\b(?:a\.?\s?d\.?|c\.?\s?e\.?|d\.?\s?c\.?|e\.?\s?c\.?)$/iu;

const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
  primavera: 1,
  verano: 2,
  otono: 3,
  invierno: 4,
};

let months: ReadonlyMap<string, number> | undefined;

/** The month that a word names in any language that Attest speaks, from 1; null for other words. */
export function findMonth(word: string): number | null {
  months ??= listMonths();
  return months.get(fold(word)) ?? null;
}

/** The season that a word names, from 1 for spring; null for other words. */
export function findSeason(word: string): number | null {
  const folded = fold(word);
  return Object.hasOwn(SEASONS, folded) ? (SEASONS[folded] ?? null) : null;
}

/** The text without a word for “around”, and whether there was one. */
export function takeCirca(text: string): { rest: string; isCirca: boolean } {
  const rest = text.replace(APPROXIMATE, '').replace(/[~?%]$/u, '');
  return { rest: rest.trim(), isCirca: rest !== text };
}

/** The text without the era that it names. */
export function takeEra(text: string): { rest: string; isBefore: boolean; isNamed: boolean } {
  const before = text.replace(BEFORE_OUR_ERA, '');
  if (before !== text) return { rest: before.trim(), isBefore: true, isNamed: true };
  const rest = text.replace(OUR_ERA, '');
  return { rest: rest.trim(), isBefore: false, isNamed: rest !== text };
}

function listMonths(): Map<string, number> {
  const named = new Map([['sept', 9]]);
  for (const language of languageSchema.options) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        named.set(fold(format.format(Date.UTC(2025, month - 1, 15))), month);
      }
    }
  }
  return named;
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
