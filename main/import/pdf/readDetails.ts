import type { ArticleDetails } from '../../../shared/model/article';
import { readDate } from './readDate';
import { readXmp } from './readXmp';

/** What a file says of itself, and what its first page does. */
export interface DetailSources {
  info: { Title?: unknown; Author?: unknown };
  xmp: string;
  /** The language declared for the document or its first page, if any. */
  language: string;
  /** The largest heading of the first pages. */
  title: string;
  /** The text between the title and what follows it, paragraph by paragraph. */
  front: readonly string[];
  /** All that is on the first page. */
  firstPage: string;
}

const DOI = /\b10\.\d{4,9}\/[^\s"<>{}]+[^\s"<>{}.,;:)\]]/u;
/** What programs write where nobody has given a title. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint)\b|document\s*\d*$|title$|slide \d|print|layout\b|\S+\.(?:docx?|odt|rtf|tex|dvi|indd|qxd|pdf|pages|html?|txt|pptx?)$)/i;

/**
 * Reads who wrote a PDF, when, and under which title and address, from its XMP, its information dictionary, and its first
 * page. A title is believed where the first page has it too, or has none of its own.
 */
export function readDetails(sources: DetailSources): Partial<ArticleDetails> {
  const xmp = readXmp(sources.xmp);
  const first = (name: string) => xmp.get(name)?.[0] ?? '';
  const doi = cleanDoi(first('doi')) || cleanDoi(sources.firstPage);
  const front = readFront(sources.front);
  const details: Partial<ArticleDetails> = {
    title: chooseTitle([first('title'), clean(sources.info.Title)], sources),
    byline:
      (xmp.get('creator') ?? []).filter(isName).join(', ') ||
      nameOf(clean(sources.info.Author)) ||
      front.byline,
    publisher: first('publicationName') || first('publisher'),
    published:
      readDate(first('coverDate')) || readDate(first('publicationDate')) || front.published,
    url: doi ? `https://doi.org/${doi}` : '',
    language: toLanguage(sources.language) || toLanguage(first('language')),
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value));
}

/** A value of the information dictionary, which can be anything. */
function clean(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function chooseTitle(declared: readonly string[], { title, firstPage }: DetailSources): string {
  const page = fold(firstPage);
  const sane = declared.filter((candidate) => candidate.length > 2 && !NO_TITLE.test(candidate));
  return sane.find((candidate) => page.includes(fold(candidate))) ?? (title || (sane[0] ?? ''));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function cleanDoi(text: string): string {
  return text.match(DOI)?.[0] ?? '';
}

/** Programs and accounts are nobody’s names. */
function isName(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !/^(?:user|admin(?:istrator)?|unknown|anonymous|owner|author|default)$/i.test(text)
  );
}

function nameOf(author: string): string {
  return isName(author) ? author : '';
}

/** One or more names, as they stand below a title. */
const NAMES =
  /^(?:by |von |par |por )?(\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|la|van|von|der|den|di|da|del|y|bin|al)){1,5})(?:(?:,? and |,? und |,? et |,? y |, | & | {2,})\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,5})*$/u;

function readFront(front: readonly string[]): { byline: string; published: string } {
  let byline = '';
  let published = '';
  for (const text of front.slice(0, 4)) {
    const bare = text
      .replace(/[\d*∗†‡§]+(?=[\s,]|$)/gu, '')
      .replace(/\s+,/g, ',')
      .replace(/[,\s]+$/, '')
      .trim();
    published ||= text.length < 60 ? readDate(text) : '';
    if (!byline && text.length < 300 && NAMES.test(bare))
      byline = bare.replace(/^(?:by|von|par|por) /i, '');
  }
  return { byline, published };
}

function toLanguage(tag: string): string {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '') : '';
  } catch {
    return '';
  }
}
