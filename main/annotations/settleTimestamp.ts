/** Annotations are as old as the web; a date before it, or far ahead, is a mistake. */
const EARLIEST = Date.UTC(1980, 0);
const LATEST = Date.UTC(2200, 0);
/** The digits of a time in milliseconds. */
const MILLISECONDS = /^\d{13}$/;

/** A moment as ISO 8601 in UTC; null where it is none. A time without a zone is taken as UTC, so that it is the same everywhere. */
export function settleTimestamp(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  const time = MILLISECONDS.test(text) ? Number(text) : Date.parse(withZone(text));
  return time >= EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
}

function withZone(text: string): string {
  const [, date, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    ) ?? [];
  if (!date) return text;
  if (!time) return date;
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  return `${date}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`;
}
