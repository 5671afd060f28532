import type { ArticleDetails } from '../../../shared/model/article';
import { readJsonLd } from './readJsonLd';

/** What a page says about itself in its head. Missing details are empty. */
export type PageMetadata = Omit<ArticleDetails, 'title'> & { title: string };

const PUBLISHED = [
  ...['article:published_time', 'og:published_time', 'citation_publication_date', 'citation_date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date'],
  ...['sailthru.date', 'datepublished', 'pubdate', 'publish-date', 'date'],
];
const AUTHOR = ['author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author'];
const PUBLISHER = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'];
const TITLE = ['citation_title', 'og:title', 'twitter:title', 'dc.title'];

/**
 * Reads JSON-LD, the meta tags of Open Graph, Dublin Core and scholarly publishers, `<time>`, and the comments
 * that browsers leave in saved pages. Complements Readability, which knows fewer of them.
 */
export function readMetadata(page: Document): PageMetadata {
  const meta = collectMeta(page);
  const jsonLd = readJsonLd(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean);
  return {
    title: jsonLd?.headline || first(TITLE) || page.title.trim(),
    byline: jsonLd?.author || first(AUTHOR) || '',
    publisher: first(PUBLISHER) || jsonLd?.publisher || '',
    published: jsonLd?.published || first(PUBLISHED) || readTime(page),
    url: readUrl(page, meta),
    language: readLanguage(page, meta, jsonLd?.language),
  };
}

/** By name in lower case. Of several with the same name the first counts, but authors are collected. */
function collectMeta(page: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
      tag.getAttribute(key),
    );
    const name = names.find(Boolean)?.trim().toLowerCase();
    if (!name || !content) continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, content);
    else if (name === 'citation_author') values.set(name, `${known}; ${content}`);
  }
  return values;
}

function readTime(page: Document): string {
  const time = page.querySelector(
    'time[itemprop~="datePublished"][datetime], time[pubdate][datetime], article header time[datetime]',
  );
  return time?.getAttribute('datetime')?.trim() ?? '';
}

function readUrl(page: Document, meta: Map<string, string>): string {
  const addresses = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    meta.get('og:url'),
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

function readLanguage(page: Document, meta: Map<string, string>, jsonLd?: string): string {
  const declared = [
    page.documentElement?.getAttribute('lang'),
    page.documentElement?.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    meta.get('content-language'),
    meta.get('dc.language'),
    meta.get('og:locale'),
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
