import type { CslDate } from '../../shared/model/cslItem';

type Parts = readonly (string | number)[];

/** What EDTF adds to the number of a season: 21 is spring. */
const SEASONS_FROM = 20;
const POINT = /^(-?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date of CSL as EDTF, such as `1999-12`, `2020-05/2021` or `1850~`; null for one that is text. */
export function writeEdtf(date: CslDate): string | null {
  const parts = date['date-parts'];
  if (!parts?.length || date.literal || date.raw) return null;
  const sign = isCirca(date) ? '~' : '';
  const points = parts.map((point) => writePoint(point, date.season));
  if (points.includes(null)) return null;
  return points.map((point) => `${point}${sign}`).join('/');
}

function writePoint(parts: Parts, season: unknown): string | null {
  const [year = 0, month, day] = parts.map(Number);
  if (!Number.isInteger(year) || parts.length === 0) return null;
  const digits = String(Math.abs(year)).padStart(4, '0');
  const text = year < 0 ? `-${digits}` : digits;
  const rest = season && !month ? [SEASONS_FROM + Number(season)] : [month, day].filter(Boolean);
  return [text, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function isCirca({ circa }: CslDate): boolean {
  return Boolean(circa) && circa !== 'false';
}

/** The date of CSL that an EDTF text stands for; null where CSL has none. Open ends are left off: CSL knows none. */
export function readEdtf(text: string): CslDate | null {
  const points = text.trim().split('/');
  if (points.length > 2) return null;
  const read = points
    .filter((point) => point !== '' && point !== '..')
    .map((point) => readPoint(point));
  const known = read.flatMap((point) => point ?? []);
  const [first, second] = known;
  if (!first || known.length !== read.length || points.length !== read.length) return null;
  if (second && (first.season || second.season)) return null;
  return {
    'date-parts': known.map(({ parts }) => [...parts]),
    ...(first.season && { season: first.season }),
    ...(known.some(({ isAbout }) => isAbout) && { circa: true }),
  };
}

function readPoint(text: string): { parts: number[]; season?: number; isAbout: boolean } | null {
  const isAbout = /[~%?]$/.test(text);
  const match = POINT.exec(text.replace(/[~%?]$/, ''));
  if (!match) return null;
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part ? [Number(part)] : []));
  if (month === undefined) return { parts: [year], isAbout };
  const season = month - SEASONS_FROM;
  if (season >= 1 && season <= 4 && day === undefined) return { parts: [year], season, isAbout };
  if (month < 1 || month > 12) return null;
  return { parts: day === undefined ? [year, month] : [year, month, day], isAbout };
}
