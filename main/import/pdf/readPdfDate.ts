const DATE =
  /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/;

/** A date as PDF writes it (`D:20240312101500+01'00'`), as ISO 8601 in UTC; null for what is none. */
export function readPdfDate(written: string): string | null {
  const match = DATE.exec(written);
  if (!match) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match;
  const [sign = '+', zoneHours = '00', zoneMinutes = '00'] = match.slice(7);
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${zoneHours}:${zoneMinutes}`,
  );
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
