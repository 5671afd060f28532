// Kept, since making one takes far longer than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date in part or whole (`2025`, `2025-03`, `2025-03-26`, or with a time) as it is written here; text that is none stays as it is. */
export function formatDate(
  text: string,
  { month: monthStyle = 'long', locale }: { month?: 'long' | 'short'; locale?: string } = {},
): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  // Noon in UTC, shown in UTC: no zone moves it to another day.
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  const style: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: monthStyle }),
    ...(day && { day: 'numeric' }),
  };
  const key = JSON.stringify([locale, style]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, style);
  formatters.set(key, formatter);
  return formatter.format(date);
}
