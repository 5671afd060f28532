import type { TextRange } from '../model/anchor';
import type { ClaimRules } from './rules/ClaimRules';

const YEAR = '(?:1[0-9]|20)\\d{2}';
const DAY = '(?:[0-2]?\\d|3[01])(?:st|nd|rd|th|er|º|\\.)?';

const patterns = new WeakMap<ClaimRules, RegExp>();

/** Days, months, years and spans such as “last week”, in order. Names of months and weekdays are those of `Intl`. */
export function findDates(text: string, rules: ClaimRules): TextRange[] {
  let pattern = patterns.get(rules);
  if (!pattern) {
    pattern = makePattern(rules);
    patterns.set(rules, pattern);
  }
  return Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function makePattern({ language, dates, beforeYears }: ClaimRules): RegExp {
  const [months, weekdays] = [listMonths(language), listWeekdays(language)];
  const isCapital = months.some((month) => /^\p{Lu}/u.test(month));
  const month = `(?:${months.map(withInitials).join('|')})(?!\\p{L})`;
  const weekday = `(?:${weekdays.map(withInitials).join('|')})(?!\\p{L})`;
  const of = '(?: (?:de|del|of))?';
  const before = [...beforeYears, ...(isCapital ? ['last', 'next', 'this'] : ['pasado', 'este'])]
    .map((word) => `${withInitials(word)} `)
    .join('|');
  const alternatives = [
    `${YEAR}-\\d{2}-\\d{2}(?!\\d)`,
    `\\d{1,2}[./]\\d{1,2}[./](?:${YEAR}|\\d{2})(?!\\d)`,
    `(?:${weekday},? )?(?:the |el )?${DAY}${of} ${month}(?:,?${of} ${YEAR}(?!\\d))?`,
    `(?:${weekday},? )?${month} ${DAY}(?!\\d|\\p{L}|[.,]\\d)(?:,? ${YEAR}(?!\\d))?`,
    `${month},?${of} ${YEAR}(?!\\d)`,
    `(?:(?:last|next|this|pasado|próximo) )?${weekday}(?: (?:pasado|próximo))?`,
    `(?<=(?<!\\p{L})(?:${before}))${month}`,
    `(?<=(?<!\\p{L})(?:${before})|[–-])${YEAR}(?![\\d.,]*\\d|\\p{L}| ?[%€$])`,
    `(?<=[(,] ?)${YEAR}(?=[),])`,
    `(?<=: )${YEAR}(?=[”"»])`,
    `${YEAR}(?= (?:war|law|act|election|crisis|census|report|season)(?!\\p{L}))`,
    `${YEAR}[–-]\\d{2,4}(?!\\d)`,
    ...dates.map((phrase) => `(?:${phrase})(?!\\p{L})`),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}$€£.,-])(?:${alternatives.join('|')})`, 'gu');
}

/** As it is written at the start of a sentence too. A name with a capital always has it: “may” is no month. */
function withInitials(word: string): string {
  const first = word.charAt(0);
  const rest = word.slice(1).replaceAll('.', '\\.');
  return first === first.toUpperCase() ? first + rest : `[${first}${first.toUpperCase()}]${rest}`;
}

function listMonths(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 15)));
}

function listWeekdays(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 2 January 2000 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2000, 0, 2 + day)));
}
