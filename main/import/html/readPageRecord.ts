import { findDoi } from '../../../shared/ledger/settleIdentity';
import type { CslType } from '../../../shared/model/csl/cslTypes';
import { parseCslName, parsePersonName } from '../../../shared/model/csl/parseCslName';
import { collectMeta, type PageMeta } from './collectMeta';
import { inertWindow } from './inertWindow';
import { limitTree } from './limitTree';
import { type JsonLdArticle, readJsonLd } from './readJsonLd';
import { readMetadata } from './readMetadata';
import { toIsoDate } from './toIsoDate';

/** The types of schema.org, which says more of them than CSL knows. */
const SCHEMA_TYPES: readonly (readonly [RegExp, CslType])[] = [
  [/NewsArticle$/, 'article-newspaper'],
  [/ScholarlyArticle$/, 'article-journal'],
  [/BlogPosting$/, 'post-weblog'],
  [/Posting$/, 'post'],
  [/^Report$/, 'report'],
];

/** Where a work appeared, by the tags of scholarly publishers. */
const CONTAINERS: readonly (readonly [tag: string, CslType])[] = [
  ['citation_journal_title', 'article-journal'],
  ['citation_conference_title', 'paper-conference'],
  ['citation_inbook_title', 'chapter'],
];

/** CSL of what a web page says about itself: tags of scholarly publishers, JSON-LD, Open Graph, Dublin Core. Throws `too-large` as `readHtml` does. */
export function readPageRecord(html: string): Record<string, unknown> {
  const page = new inertWindow.DOMParser().parseFromString(limitTree(html), 'text/html');
  const meta = collectMeta(page);
  const jsonLd = readJsonLd(page);
  const known = readMetadata(page);
  const one = (...tags: string[]) => tags.map((tag) => meta.get(tag)?.[0]).find(Boolean);
  const container = CONTAINERS.map(([tag]) => one(tag)).find(Boolean);
  return {
    type: chooseType(meta, jsonLd),
    title: one('citation_title') ?? known.title,
    author: readAuthors(meta, jsonLd, known.byline),
    'container-title': container ?? known.publisher,
    publisher: one('citation_publisher', 'dc.publisher', ...INSTITUTIONS),
    issued: toDay(toIsoDate(known.published)),
    volume: one('citation_volume'),
    issue: one('citation_issue'),
    page: readPages(one('citation_firstpage'), one('citation_lastpage')),
    number: one('citation_technical_report_number'),
    DOI: findDoi(one('citation_doi', 'prism.doi', 'dc.identifier') ?? ''),
    ISBN: one('citation_isbn'),
    ISSN: one('citation_issn'),
    language: known.language,
  };
}

const INSTITUTIONS = ['citation_dissertation_institution', 'citation_technical_report_institution'];

function chooseType(meta: PageMeta, jsonLd: JsonLdArticle | null): CslType {
  const container = CONTAINERS.find(([tag]) => meta.has(tag));
  if (container) return container[1];
  if (meta.has('citation_dissertation_institution')) return 'thesis';
  if (meta.has('citation_technical_report_institution')) return 'report';
  if (meta.has('citation_isbn')) return 'book';
  return SCHEMA_TYPES.find(([pattern]) => pattern.test(jsonLd?.type ?? ''))?.[1] ?? 'webpage';
}

function readAuthors(meta: PageMeta, jsonLd: JsonLdArticle | null, byline: string) {
  const tagged = meta.get('citation_author');
  if (tagged) return tagged.map(parsePersonName);
  const authors = jsonLd?.authors ?? [];
  if (authors.length) {
    return authors.map(({ name, isPerson }) => (isPerson ? parsePersonName : parseCslName)(name));
  }
  // Many pages have the address of a profile there.
  return byline && !/^https?:/i.test(byline) ? [parseCslName(byline)] : undefined;
}

function readPages(first: string | undefined, last: string | undefined): string | undefined {
  return first && last && first !== last ? `${first}–${last}` : first;
}

/** Without the time of day, which says nothing in a reference. */
function toDay(date: string): string {
  return date.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
}
