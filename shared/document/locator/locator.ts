/** Where something stands in the original that a text was made from. */
export type Locator =
  /** `page` counts from 1; `printed` is what the page calls itself, such as “xii”. */
  | { label: 'page'; page: number; printed: string }
  /** From the start of a recording. */
  | { label: 'timestamp'; seconds: number };

/**
 * A locator as texts hold it: the fragment that leads there in a file of its kind, `page=14` (RFC 8118) or `t=62.5` (W3C Media
 * Fragments), with the printed number where it is another: `page=14&printed=xii`.
 */
export function writeLocator(locator: Locator): string {
  if (locator.label === 'timestamp') return `t=${locator.seconds}`;
  const { page, printed } = locator;
  return printed === String(page)
    ? `page=${page}`
    : `page=${page}&printed=${encodeURIComponent(printed)}`;
}

const PAGE = /^page=([1-9]\d{0,6})(?:&printed=([^&]{1,100}))?$/;
const SECONDS = /^t=(\d{1,9}(?:\.\d{1,6})?)$/;

/** Null for what is no locator, as a file may have it. */
export function parseLocator(written: unknown): Locator | null {
  if (typeof written !== 'string') return null;
  const [, number = '', printed] = PAGE.exec(written) ?? [];
  const page = Number(number);
  if (page > 0) return { label: 'page', page, printed: (printed && decode(printed)) || number };
  const seconds = SECONDS.exec(written)?.[1];
  return seconds === undefined ? null : { label: 'timestamp', seconds: Number(seconds) };
}

/** As a person writes it: “xii”, “1:02:03”. */
export function showLocator(locator: Locator): string {
  if (locator.label === 'page') return locator.printed;
  const whole = Math.floor(locator.seconds);
  const [hours, minutes, seconds] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const pad = (part: number) => String(part).padStart(2, '0');
  return hours ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

function decode(printed: string): string | null {
  try {
    return decodeURIComponent(printed);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
