import type { Article } from '../model/article';
import type { CslItem } from '../model/csl/cslItem';
import { parseCslDate } from '../model/csl/readCslDate';

type Cited = Pick<Article, 'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language'>;

/** An article of the library as an item to cite. */
export function cslOfArticle({
  title,
  byline,
  publisher,
  published,
  url,
  language,
}: Cited): CslItem {
  const issued = parseCslDate(published);
  const said = {
    author: byline.trim() && [{ literal: byline.trim() }],
    'container-title': publisher.trim(),
    issued,
    URL: url.trim(),
    language: language.trim(),
  };
  const known = Object.entries(said).filter(([, value]) => value);
  return { type: 'webpage', title, ...Object.fromEntries(known) };
}
