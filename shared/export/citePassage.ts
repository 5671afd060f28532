import { isSafeUrl } from '../document/isSafeUrl';
import type { Article } from '../model/article';
import type { CslItem } from '../model/csl/cslItem';
import { parseCslDate } from '../model/csl/readCslDate';
import type { Words } from '../words/Words';
import { describeReference } from './formatReference';
import { escapeHtml } from './html/escapeHtml';
import { openLink } from './html/renderInline';
import { quotePassage } from './quotePassage';

type Cited = Pick<Article, 'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language'>;

/** The same for programs that take only text, and for those that take HTML. */
interface Citing {
  readonly text: string;
  readonly html: string;
}

/** A passage in quotation marks, and the reference of the article that it is from. */
export function citePassage(passage: string, article: Cited, words: Words): Citing {
  const { text: about, url, accessed } = describeReference(cslOfArticle(article), words);
  const quote = quotePassage(passage.trim(), article.language);
  const cite = (parts: { quote: string; about: string; url: string; accessed: string }) =>
    words.say('copy.cited', {
      quote: parts.quote,
      reference: [parts.about, parts.url, parts.accessed].filter(Boolean).join(' '),
    });
  const html = {
    quote: escapeHtml(quote).replaceAll('\n', '<br>'),
    about: escapeHtml(about),
    url: isSafeUrl(url) ? `${openLink(url)}${escapeHtml(url)}</a>` : escapeHtml(url),
    accessed: escapeHtml(accessed),
  };
  return { text: cite({ quote, about, url, accessed }), html: `<p>${cite(html)}</p>` };
}

/** The article as an item to cite. */
function cslOfArticle({ title, byline, publisher, published, url }: Cited): CslItem {
  const issued = parseCslDate(published);
  return {
    type: 'article',
    title,
    ...(byline.trim() && { author: [{ literal: byline }] }),
    publisher,
    ...(issued && { issued }),
    URL: url,
  };
}
