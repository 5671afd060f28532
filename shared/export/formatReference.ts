import type { CslItem } from '../model/csl/cslItem';
import type { CslName } from '../model/csl/cslName';
import { describeCslDate } from '../model/csl/describeCslDate';
import type { Words } from '../words/Words';

const MOST_AUTHORS = 6;

/** A reference in parts, so that a format can make the address a link. */
export interface ReferenceParts {
  /** Who, when, what and where, in sentences. */
  readonly text: string;
  /** Web address, from the URL or else the DOI; '' if there is none. */
  readonly url: string;
  /** When it was read, as the reference ends: `(accessed March 27, 2025)`; '' if it isn’t known. */
  readonly accessed: string;
}

/**
 * One bibliographic reference in a plain author–year style:
 * `Pappier, Juan (2025). Title. Container, 12(3), 4–9, March 26, 2025. Publisher. https://… (accessed March 27, 2025)`.
 * What isn’t known is left out, with its punctuation.
 */
export function formatReference(csl: CslItem, words: Words): string {
  const { text, url, accessed } = describeReference(csl, words);
  return [text, url, accessed].filter(Boolean).join(' ');
}

/** The parts of `formatReference`. */
export function describeReference(csl: CslItem, words: Words): ReferenceParts {
  const authors = formatAuthors(csl.author ?? [], words);
  const title = clean(csl.title);
  const date = clean(describeCslDate(csl.issued, words));
  const year = /\b\d{4}\b/.exec(date)?.[0];
  const lead = authors || title || words.say('exports.untitledSource');
  const publication = [...new Set([formatContainer(csl), clean(csl.publisher)])].filter(
    (part) => part && part !== authors,
  );
  if (date && date !== year) {
    // The day belongs to what appeared on it: the newspaper, or else the publisher.
    publication[0] = [publication[0], date].filter(Boolean).join(', ');
  }
  const sentences = [year ? `${lead} (${year})` : lead, authors && title, ...publication].filter(
    Boolean,
  );
  const url = clean(csl.URL) || formatDoi(clean(csl.DOI));
  return {
    text: sentences.map(endSentence).join(' '),
    url,
    accessed: formatAccess(clean(describeCslDate(csl.accessed, words)), url, words),
  };
}

// A sentence of its own, unless an address comes before it.
function formatAccess(date: string, url: string, words: Words): string {
  if (!date) return '';
  return url
    ? `(${words.say('exports.accessed', { date })})`
    : words.say('exports.accessed.alone', { date });
}

function formatAuthors(authors: readonly CslName[], words: Words): string {
  const names = authors.map(formatName).filter(Boolean);
  if (names.length <= MOST_AUTHORS) return names.join('; ');
  return [...names.slice(0, MOST_AUTHORS), words.say('exports.moreAuthors')].join('; ');
}

function formatName(name: CslName): string {
  if (name.literal) return clean(name.literal);
  const family = [clean(name['non-dropping-particle']), clean(name.family)].filter(Boolean);
  const given = [clean(name.given), clean(name['dropping-particle'])].filter(Boolean);
  return [family.join(' '), given.join(' '), clean(name.suffix)].filter(Boolean).join(', ');
}

function formatContainer(csl: CslItem): string {
  const issue = clean(csl.issue);
  const volume = [clean(csl.volume), issue && `(${issue})`].join('');
  const pages = clean(csl.page).replace(/(\d)-+(?=\d)/g, '$1–');
  return [clean(csl['container-title']), volume, pages].filter(Boolean).join(', ');
}

function formatDoi(doi: string): string {
  return (
    doi && `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '')}`
  );
}

// CSL-JSON in the wild has numbers where text is meant, and line feeds in titles.
function clean(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(/\s+/gu, ' ').trim();
}

function endSentence(text: string): string {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;
}
