/** What a clipping is, by the words that devices write for it. */
export type ClippingKind = 'highlight' | 'note' | 'bookmark';

/** The words of the languages that devices can be in. None of them is part of what a language calls another. */
const WORDS: Record<ClippingKind, readonly string[]> = {
  highlight: [
    'highlight',
    'clip',
    'article',
    'subrayado',
    'destaque',
    'markierung',
    'surlignement',
    'surlign',
    'evidenziazione',
    'markering',
    'выделен',
    'выделенный',
    'zaznaczenie',
    'ハイライト',
    '标注',
    '標註',
    '标记',
    'हाइलाइट',
  ],
  note: ['note', 'nota', 'notiz', 'notitie', 'заметка', 'notatka', 'メモ', '笔记', '筆記', 'नोट'],
  bookmark: [
    'bookmark',
    'marcador',
    'lesezeichen',
    'signet',
    'segnalibro',
    'bladwijzer',
    'закладка',
    'zakładka',
    'ブックマーク',
    '书签',
    '書籤',
    'बुकमार्क',
  ],
};

const kinds = ['highlight', 'note', 'bookmark'] as const;

const PAGE =
  /(?:\bpages?|\bpágina|\bpag(?:ina|\.)?|\bseite|\bstrona|\bstronie|страниц\S*|पेज)\s+(?:n[.º°]\s*)?([\divxlcdm]+)(?:\s*[-–]\s*[\divxlcdm]+)?|第\s*(\d+)(?:-\d+)?\s*[页頁]|(\d+)(?:-\d+)?\s*ページ|(\d+)(?:-\d+)?\s*ページ目/iu;
const LOCATION =
  /(?:\bloc(?:ation|\.)?|\bposici[óo]n|\bposi[çc][ãa]o|\bposition|\bpos\.?|\bposizione|\bemplacement|\blocatie|\bpozycj\S*|мест\S*|位置No\.|位置\s*#?|लोकेशन)\s*(?:\w+\s+)?(\d+)(?:\s*[-–]\s*(\d+))?|#(\d+)(?:\s*[-–]\s*(\d+))?/iu;

/** Months by how they begin, in the languages above that name them. Those of other languages are numbers. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|sty)/i,
  /^(?:feb|fév|fev|фев|lut)/i,
  /^(?:mar|mär|märz|maart|мар)/i,
  /^(?:apr|abr|avr|апр|kwi)/i,
  /^(?:may|mayo|mai|mag|mei|мая|май|maj)/i,
  /^(?:jun|juin|giu|июн|cze)/i,
  /^(?:jul|juil|lug|июл|lip)/i,
  /^(?:aug|ago|aoû|aou|авг|sie)/i,
  /^(?:sep|set|сен|wrz)/i,
  /^(?:oct|okt|out|ott|окт|paź)/i,
  /^(?:nov|ноя|lis)/i,
  /^(?:dec|dic|dez|déc|дек|gru)/i,
];

/** What the second line of a clipping says. */
export interface ClippingDetails {
  kind: ClippingKind | null;
  page: string | null;
  /** Locations, the last like the first where there is only one. */
  location: { first: number; last: number } | null;
  createdAt: string | null;
}

/** Reads the line that says what a clipping is, where and when, in the language of its device. */
export function readClippingDetails(line: string): ClippingDetails {
  const parts = line.split('|');
  const page = PAGE.exec(line)?.slice(1).find(Boolean) ?? null;
  const [first, last] = (LOCATION.exec(line) ?? []).slice(1).filter(Boolean).map(Number);
  return {
    kind: findKind(parts),
    page,
    location: first === undefined ? null : { first, last: endOf(first, last ?? first) },
    createdAt: readDate(parts.at(-1) ?? ''),
  };
}

/** Older devices leave out the digits that both have: 1234-36. */
function endOf(first: number, last: number): number {
  if (last >= first) return last;
  const digits = String(first);
  return Number(digits.slice(0, Math.max(0, digits.length - String(last).length)) + last);
}

/** What is said before the date. In scripts without spaces, the word begins right after another. */
function findKind(parts: readonly string[]): ClippingKind | null {
  const what = parts.length > 1 ? parts.slice(0, -1).join('|') : (parts[0] ?? '');
  const isThere = (word: string) =>
    new RegExp(/^[a-zа-яё]/i.test(word) ? `(?<!\\p{L})${word}` : word, 'iu').test(what);
  return kinds.find((kind) => WORDS[kind].some(isThere)) ?? null;
}

/** A day and a time of day, in any order; the device’s zone is not known, so it is taken as UTC. */
function readDate(text: string): string | null {
  const [, hour = '0', minute = '0', second = '0'] =
    /(\d{1,2})[:時时](\d{2})(?:[:分](\d{2}))?/u.exec(text) ?? [];
  const isAfternoon = /\bp\.?\s?m\.?\b|下午|午後/i.test(text) && Number(hour) < 12;
  const isMidnight = /\ba\.?\s?m\.?\b|上午|午前/i.test(text) && Number(hour) === 12;
  const hours = isMidnight ? 0 : Number(hour) + (isAfternoon ? 12 : 0);
  const day = readDay(text.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' '));
  if (!day) return null;
  const time = Date.UTC(day.year, day.month - 1, day.day, hours, Number(minute), Number(second));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function readDay(text: string): { year: number; month: number; day: number } | null {
  const [, y, m, d] = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/u.exec(text) ?? [];
  if (y) return { year: Number(y), month: Number(m), day: Number(d) };
  const words = text.match(/\p{L}+/gu) ?? [];
  const month = words.map((word) => MONTHS.findIndex((name) => name.test(word)) + 1).find(Boolean);
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => /^(?:19|20)\d{2}$/.test(number));
  const day = numbers.find((number) => number.length <= 2);
  if (!month || !year || !day) return null;
  return { year: Number(year), month, day: Number(day) };
}
