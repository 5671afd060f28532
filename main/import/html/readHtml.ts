import { DOMParser } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import type { ImportOptions } from '../../../shared/model/importOptions';
import type { ReadArticle } from '../readArticle';
import { collectMeta } from './collectMeta';
import { extractArticle } from './extractArticle';
import { openPage } from './openPage';
import type { PageFiles } from './PageFiles';
import { readJsonLd } from './readJsonLd';
import { readMetadata } from './readMetadata';
import { sanitize } from './sanitize';
import { settlePage } from './settlePage';
import { toIsoDate } from './toIsoDate';

/**
 * Reads a web page, or part of one, as an article. `url` is where it came from; by default, what the page says. Nothing in
 * the page runs and nothing is loaded. The document still has empty blocks, which `tidyDocument` drops. Throws `too-large`
 * for a page with too many elements.
 */
export function readHtml(
  html: string,
  url?: string,
  { isWholePage = false }: ImportOptions = {},
  files: PageFiles | null = null,
): ReadArticle {
  const page = openPage(html, files);
  const metadata = readMetadata(page.document);
  const base = baseOf(page.document, url || metadata.url);
  const declared = page.document.documentElement.getAttribute('dir') ?? '';
  const article = extractArticle(page, html, readDeclared(page.document), isWholePage);
  const root = sanitize(article.root);
  settlePage(root, page, base, url || metadata.url || null);
  return {
    document: DOMParser.fromSchema(articleDocumentSchema).parse(root),
    details: {
      title: article.title || metadata.title,
      byline: tidyByline(chooseByline(article.byline, metadata.byline)),
      publisher: article.publisher || metadata.publisher,
      published: toIsoDate(article.published || metadata.published),
      url: metadata.url,
      language: metadata.language || article.language,
    },
    direction: toDirection(article.direction) ?? toDirection(declared),
    pictures: page.saved,
    leftOut: article.leftOut,
  };
}

/** What a page says in its head is the text of its article, and what it is about. */
function readDeclared(page: Document) {
  const meta = collectMeta(page);
  const summaries = ['description', 'og:description', 'twitter:description'];
  const tidy = (text: string) => text.replace(/\s+/g, ' ');
  return {
    text: tidy(readJsonLd(page)?.body ?? ''),
    summary: tidy(summaries.flatMap((name) => meta.get(name) ?? []).join('\n')),
  };
}

function baseOf(page: Document, url: string): string | null {
  const declared = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(declared, url || undefined)
    ? new URL(declared, url || undefined).href
    : url;
  return /^https?:/i.test(base) ? base : null;
}

/** Readability knows what looks like a byline, but of several authors only one. */
function chooseByline(found: string, said: string): string {
  return found && said.includes(found) ? said : found || said;
}

function tidyByline(byline: string): string {
  const name = byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^by:? /i, '');
  return /^https?:/i.test(name) ? '' : name;
}

function toDirection(declared: string): 'ltr' | 'rtl' | null {
  const direction = declared.toLowerCase();
  return direction === 'ltr' || direction === 'rtl' ? direction : null;
}
