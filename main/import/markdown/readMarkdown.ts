import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { createMarkdownParser } from '../../../shared/document/createMarkdownParser';
import { isTooLarge, TOO_LARGE } from '../../../shared/document/largePicture';
import type { MarkdownPicture } from '../../../shared/document/settleMarkdownTokens';
import { keptImage, resolveUrl } from '../html/resolveUrl';
import type { ReadArticle } from '../readArticle';
import { articleDialect, type WriteMathml } from './articleDialect';
import { readFrontMatter } from './readFrontMatter';

/**
 * Reads Markdown as an article, with details from its front matter. Relative links are resolved against `url`, or become
 * their text.
 */
export async function readMarkdown(text: string, url?: string): Promise<ReadArticle> {
  const { details, body } = readFrontMatter(text.replace(/\r\n?/g, '\n'));
  const base = url || details.url;
  const places = new Set<string>();
  const isPlace = (href: string) => href.startsWith('#') && places.has(href.slice(1));
  const parser = createMarkdownParser(
    articleDocumentSchema,
    { link: (href) => (isPlace(href) ? href : resolveUrl(href, base)), image: readPicture },
    articleDialect(places, await loadMathml(body)),
  );
  return { document: parser.parse(body), details, direction: null };
}

/** Few texts have more different formulas than this; further ones are shown as TeX, since drawing each takes milliseconds. */
const MAX_DRAWN = 500;

/** Only a text with formulas needs what writes them, which is slow to load. */
async function loadMathml(body: string): Promise<WriteMathml> {
  if (!/\$[^$]+\$/.test(body)) return () => '';
  const [{ readTex }, { writeMathml }] = await Promise.all([
    import('../html/formulas/readTex'),
    import('../html/formulas/writeMathml'),
  ]);
  const drawn = new Map<string, string>();
  return (text, display) => {
    const key = `${display} ${text}`;
    const known = drawn.get(key);
    if (known !== undefined || drawn.size >= MAX_DRAWN) return known ?? '';
    const math = readTex(text, display);
    const mathml = math ? writeMathml(math, { text, isTex: true, display }) : '';
    drawn.set(key, mathml);
    return mathml;
  };
}

/** Nothing is ever loaded: of a picture that is not in the file its place stays. */
function readPicture(src: string): MarkdownPicture {
  if (isTooLarge(src)) return { src: '', title: TOO_LARGE };
  return { src: keptImage(src) ?? '', title: null };
}
