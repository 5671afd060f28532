const ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*\)?$/i;

/**
 * A date as ISO 8601, partial or whole, where it can be read without guessing: `5 March 2020`, `2020/03/05`,
 * `Thu, 05 Mar 2020 10:00:00 GMT`. Anything else is returned unchanged (`05/03/2020` may be either of two days).
 */
export function toIsoDate(text: string): string {
  const date = text.trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?/.test(date))
    return date.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/, '$1T$2');
  const [, year, month, day] = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/.exec(date) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const parsed = new Date(date);
  if (!/[a-z]{3}/i.test(date) || !/\b\d{4}\b/.test(date) || Number.isNaN(parsed.getTime()))
    return date;
  if (ZONE.test(date)) return parsed.toISOString();
  // Without a zone, Date parsed the parts as local time; they come out as they went in.
  const parts = [parsed.getMonth() + 1, parsed.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return [parsed.getFullYear(), ...parts].join('-');
}
