const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|janv)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar|mär|mrz)/i,
  /^(?:apr|abr|avr)/i,
  /^(?:may|mai)/i,
  /^(?:jun|juin)/i,
  /^(?:jul|juil)/i,
  /^(?:aug|ago|août)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|out)/i,
  /^nov/i,
  /^(?:dec|dez|dic|déc)/i,
];

/** A date in a text, as ISO 8601, as exactly as it is given; empty where there is none, or it can be read in two ways. */
export function readDate(text: string): string {
  const iso = text.match(/\b(\d{4})-(\d{2})(?:-(\d{2}))?/);
  if (iso) return iso[3] ? `${iso[1]}-${iso[2]}-${iso[3]}` : `${iso[1]}-${iso[2]}`;
  const dayFirst = text.match(
    /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?\s+(?:de\s+)?(\d{4})\b/u,
  );
  if (dayFirst) return toIso(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = text.match(/\b(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u);
  if (monthFirst) return toIso(monthFirst[3], monthFirst[1], monthFirst[2]);
  const month = text.match(/^(\p{L}{3,})\.?\s+(\d{4})$/u);
  return month ? toIso(month[2], month[1]) : '';
}

function toIso(year = '', monthName = '', day = ''): string {
  const month = MONTHS.findIndex((pattern) => pattern.test(monthName)) + 1;
  if (!month || Number(day) > 31) return '';
  const parts = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}
