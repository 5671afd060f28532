import type { Words } from '../../words/Words';
import { type CslDate, type DateParts, isCirca, readDateParts, readSeason } from './cslDate';

// Making one takes longer than a list of sources has.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in a person’s language: `March 26, 2025`, `around 1850`, `Spring 2025`, `2019 – 2021`, `44 BC`, or its own text. */
export function describeCslDate(date: CslDate | undefined, words: Words): string {
  if (!date) return '';
  const parts = readDateParts(date);
  if (!parts.length)
    return words.date((date.literal ?? date.raw ?? '').trim().replace(/\s+/gu, ' '));
  const season = readSeason(date);
  const [first] = parts;
  const told =
    season && first
      ? words.say('csl.season', { season: String(season), year: String(first[0]) })
      : parts.map((point) => describePoint(point, words)).join(' – ');
  return isCirca(date) ? words.say('csl.around', { date: told }) : told;
}

/** A day, month or year of any era. */
function describePoint([year, month, day]: DateParts, { language }: Words): string {
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1, 12));
  // The year -44 is 44 BCE, which JavaScript calls -43.
  date.setUTCFullYear(year < 0 ? year + 1 : year, (month ?? 1) - 1, day ?? 1);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    ...(year < 0 && { era: 'short' }),
  };
  const key = JSON.stringify([language, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format.format(date);
}
