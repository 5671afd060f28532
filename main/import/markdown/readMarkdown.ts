import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { createMarkdownParser } from '../../../shared/document/createMarkdownParser';
import { isTooLarge, TOO_LARGE } from '../../../shared/document/largePicture';
import type { MarkdownPicture } from '../../../shared/document/settleMarkdownTokens';
import { keptImage, resolveUrl } from '../html/resolveUrl';
import type { ReadArticle } from '../readArticle';
import { readFrontMatter } from './readFrontMatter';

/**
 * Reads Markdown as an article, with details from its front matter. Relative links are resolved against `url`, or become
 * their text.
 */
export function readMarkdown(text: string, url?: string): ReadArticle {
  const { details, body } = readFrontMatter(text.replace(/\r\n?/g, '\n'));
  const base = url || details.url;
  const parser = createMarkdownParser(articleDocumentSchema, {
    link: (href) => resolveUrl(href, base),
    image: readPicture,
  });
  return { document: parser.parse(body), details, direction: null };
}

/** Nothing is ever loaded: of a picture that is not in the file its place stays. */
function readPicture(src: string): MarkdownPicture {
  if (isTooLarge(src)) return { src: '', title: TOO_LARGE };
  return { src: keptImage(src) ?? '', title: null };
}
