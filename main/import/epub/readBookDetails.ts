import { isSafeUrl } from '../../../shared/document/isSafeUrl';
import type { ArticleDetails } from '../../../shared/model/article';
import { childrenOf, wordsOf, type XmlElement } from '../xml/xmlTree';

/** What a book says about itself. */
export function readBookDetails(metadata: XmlElement | undefined): Partial<ArticleDetails> {
  const all = (name: string) => childrenOf(metadata, `dc:${name}`);
  const words = (name: string) => all(name).map(wordsOf).filter(Boolean);
  return {
    title: words('title')[0] ?? '',
    byline: listAuthors(metadata).join(', '),
    publisher: words('publisher')[0] ?? '',
    published: readDate(all('date')),
    language: words('language')[0] ?? '',
    url: [...words('source'), ...words('identifier')].find(isSafeUrl) ?? '',
  };
}

/** Those who wrote it; others, such as its translator, only where nobody is said to have. */
function listAuthors(metadata: XmlElement | undefined): string[] {
  const roles = new Map(
    childrenOf(metadata, 'opf:meta')
      .filter(({ attributes }) => attributes.property === 'role')
      .map((meta) => [meta.attributes.refines?.slice(1), wordsOf(meta)]),
  );
  const creators = childrenOf(metadata, 'dc:creator').map((creator) => ({
    name: wordsOf(creator),
    role: creator.attributes['opf:role'] ?? roles.get(creator.attributes.id) ?? 'aut',
  }));
  const authors = creators.filter(({ role }) => role === 'aut');
  return (authors.length ? authors : creators).map(({ name }) => name).filter(Boolean);
}

/** The date of publication, or the only one. */
function readDate(dates: readonly XmlElement[]): string {
  const published = dates.find(({ attributes }) => attributes['opf:event'] === 'publication');
  const written = wordsOf(published ?? dates[0]);
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(written)?.[0] ?? '';
}
