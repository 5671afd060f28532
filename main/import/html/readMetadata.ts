import type { ArticleDetails } from '../../../shared/model/article';
import { collectMeta, type PageMeta } from './collectMeta';
import { readJsonLd } from './readJsonLd';

/** What a page says about itself in its head. Missing details are empty. */
export type PageMetadata = Omit<ArticleDetails, 'title'> & { title: string };

const PUBLISHED = [
  ...['article:published_time', 'og:published_time', 'citation_publication_date', 'citation_date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date'],
  ...['sailthru.date', 'datepublished', 'pubdate', 'publish-date', 'date'],
];
const AUTHOR = [
  ...['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author'],
  'article:author',
];
const PUBLISHER = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'];
const TITLE = ['citation_title', 'og:title', 'twitter:title', 'dc.title'];

/**
 * Reads JSON-LD, the meta tags of Open Graph, Dublin Core and scholarly publishers, `<time>`, and the comments
 * that browsers leave in saved pages. Complements Readability, which knows fewer of them.
 */
export function readMetadata(page: Document): PageMetadata {
  const meta = collectMeta(page);
  const jsonLd = readJsonLd(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)?.[0]).find(Boolean);
  return {
    title: jsonLd?.headline || first(TITLE) || page.title.trim(),
    byline: jsonLd?.author || readAuthors(meta),
    publisher: first(PUBLISHER) || jsonLd?.publisher || '',
    published: jsonLd?.published || first(PUBLISHED) || readTime(page),
    url: readUrl(page, meta),
    language: readLanguage(page, meta, jsonLd?.language),
  };
}

/** Pages have a tag for each author. */
function readAuthors(meta: PageMeta): string {
  const lists = AUTHOR.map((tag) => [...new Set(meta.get(tag) ?? [])]);
  const names = lists.map((list) => list.filter((name) => !/^https?:/i.test(name)));
  const authors = names.find((list) => list.length > 0) ?? [];
  // “Doe, Jane” has a comma of its own.
  return authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', ');
}

function readTime(page: Document): string {
  const time = page.querySelector(
    'time[itemprop~="datePublished"][datetime], time[pubdate][datetime], article header time[datetime]',
  );
  return time?.getAttribute('datetime')?.trim() ?? '';
}

function readUrl(page: Document, meta: PageMeta): string {
  const addresses = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url')?.[0],
    savedFrom(page),
  ];
  return addresses.map((address) => address?.trim() ?? '').find(isWebAddress) ?? '';
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** `saved from url=(0024)https://…` as written by browsers, `url: https://…` as written by SingleFile. */
function savedFrom(page: Document): string | undefined {
  const comments = [...page.childNodes, ...(page.documentElement?.childNodes ?? [])].filter(
    ({ nodeName }) => nodeName === '#comment',
  );
  const pattern = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i;
  return comments.map((comment) => pattern.exec(comment.textContent ?? '')?.[1]).find(Boolean);
}

function readLanguage(page: Document, meta: PageMeta, jsonLd?: string): string {
  const declared = [
    page.documentElement?.getAttribute('lang'),
    page.documentElement?.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    meta.get('content-language')?.[0],
    meta.get('dc.language')?.[0],
    meta.get('og:locale')?.[0],
    jsonLd,
  ];
  return declared.map(toLanguageTag).find(Boolean) ?? '';
}

/** The tag in BCP 47’s canonical form; empty where it is not a tag. */
function toLanguageTag(text: string | null | undefined): string {
  const tag = text?.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
