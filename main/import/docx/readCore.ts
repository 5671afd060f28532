import type { ArticleDetails } from '../../../shared/model/article';
import { findChild, wordsOf, type XmlElement } from '../xml/xmlTree';

/** What programs call documents and people that have no name. */
const NO_TITLE =
  /^(?:microsoft word\b.*|(?:untitled|document|dokument|documento|sans titre|unbenannt)\s*\d*|.*\.(?:docx?|rtf|odt))$/i;
const NO_NAME =
  /^(?:admin\w*|user|windows user|microsoft office user|microsoft|unknown|author|owner|usuario|python-docx|un-named)$/i;

/** What a document says about itself in its core properties (ECMA-376, part 2, 11). */
export function readCore(core: XmlElement | null): Partial<ArticleDetails> {
  const words = (name: string) => wordsOf(findChild(core ?? undefined, name));
  return {
    title: settleTitle(words('dc:title')),
    byline: settleNames(words('dc:creator')),
    published: toDay(words('dcterms:created')) || toDay(words('dcterms:modified')),
    language: words('dc:language'),
  };
}

/** A title that somebody gave, not a program. */
export function settleTitle(title: string): string {
  return NO_TITLE.test(title) ? '' : title;
}

/** Names apart by semicolons as a byline, without what programs fill in. */
export function settleNames(names: string): string {
  return names
    .split(/\s*;\s*/)
    .filter((name) => name && !NO_NAME.test(name))
    .join(', ');
}

/** The day of an ISO date and time; '' for anything else. */
export function toDay(time: string): string {
  return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time)?.[0] ?? '';
}
