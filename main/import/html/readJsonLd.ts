interface JsonLdAuthor {
  name: string;
  isPerson: boolean;
}

/** What a page says about its article in JSON-LD. Missing and unreadable values are empty. */
export interface JsonLdArticle {
  /** What kind of article, in the words of schema.org. */
  type: string;
  headline: string;
  author: string;
  authors: JsonLdAuthor[];
  publisher: string;
  published: string;
  language: string;
  /** The text of the article, where the page has it there too. */
  body: string;
}

type Json = Record<string, unknown>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Chapter|CreativeWork|WebPage)$/;
/** Deeper than any real data. */
const MAX_DEPTH = 6;

/** The first article that the page's JSON-LD describes, or null. Blocks that aren't valid JSON are skipped, as search engines do. */
export function readJsonLd(page: Document): JsonLdArticle | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const objects = scripts.flatMap((script) => collectObjects(parseJson(script.textContent)));
  const article =
    objects.find((object) => isArticle(object) && object.datePublished) ?? objects.find(isArticle);
  if (!article) return null;
  const author = article.author ?? article.creator;
  return {
    type: typesOf(article).find((type) => ARTICLE_TYPE.test(type)) ?? '',
    headline: nameOf(article.headline ?? article.name),
    author: nameOf(author),
    authors: (Array.isArray(author) ? author : [author]).flatMap(readAuthor),
    publisher: nameOf(article.publisher),
    published: nameOf(article.datePublished ?? article.dateCreated),
    language: nameOf(article.inLanguage),
    body: nameOf(article.articleBody),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, ''),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function collectObjects(value: unknown, depth = 0): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collectObjects(item, depth + 1));
  if (!isObject(value)) return [];
  const nested = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
  return [value, ...nested.flatMap((item) => collectObjects(item, depth + 1))];
}

function isArticle(object: Json): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}

function typesOf({ '@type': given }: Json): string[] {
  const types: unknown[] = Array.isArray(given) ? given : [given];
  return types.filter((type) => typeof type === 'string');
}

function readAuthor(given: unknown): JsonLdAuthor[] {
  const name = nameOf(given);
  return name ? [{ name, isPerson: isObject(given) && typesOf(given).includes('Person') }] : [];
}

/** A text, the name of a thing, or the names of several. */
function nameOf(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  if (typeof value === 'string') return value.trim();
  const nameIn = (item: unknown) => nameOf(item, depth + 1);
  if (Array.isArray(value)) return value.map(nameIn).filter(Boolean).join(', ');
  return isObject(value) ? nameIn(value.name ?? value.alternateName ?? '') : '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
