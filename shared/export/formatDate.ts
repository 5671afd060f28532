const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO 8601 date, in part or whole, as people write it: `26 March 2025`. Any other text stays as it is; times are left out. */
export function formatDate(text: string): string {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(text.trim()) ?? [];
  if (!year) return text.trim();
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) return text.trim();
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
