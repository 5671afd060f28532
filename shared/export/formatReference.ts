import { type CslDate, type CslItem, type CslName, formatCslDate } from '../model/cslItem';
import { formatDate } from './formatDate';

const MOST_AUTHORS = 6;

/** A reference in two parts, so that a format can make a link of the address. */
export interface ReferenceParts {
  /** Who, when, what and where, in sentences. */
  readonly text: string;
  /** Web address, from the URL or else the DOI; '' where there is none. */
  readonly url: string;
  /** When the address was read: `accessed 27 March 2025`, or ''. */
  readonly accessed: string;
}

/**
 * One bibliographic reference in a plain author–year style:
 * `Pappier, Juan (2025). Title. Container, 12(3), 4–9, 26 March 2025. Publisher. https://… (accessed 27 March 2025)`.
 * What is not known is left out, with its punctuation.
 */
export function formatReference(csl: CslItem): string {
  const { text, url, accessed } = describeReference(csl);
  if (!url) return accessed ? `${text} ${capitalize(accessed)}.` : text;
  return accessed ? `${text} ${url} (${accessed})` : `${text} ${url}`;
}

/** The parts of `formatReference`. */
export function describeReference(csl: CslItem): ReferenceParts {
  const authors = formatAuthors(csl.author ?? []);
  const title = clean(csl.title);
  const date = formatIssued(csl.issued);
  const year = /\b\d{4}\b/.exec(date)?.[0];
  const lead = authors || title || 'Untitled source';
  const container = formatContainer(csl);
  const publisher = clean(csl.publisher);
  const publication = [container, publisher].filter((part) => part && part !== authors);
  if (date && date !== year) {
    // The day belongs to what appeared on it: the newspaper, or else the publisher.
    publication[0] = [publication[0], date].filter(Boolean).join(', ');
  }
  const sentences = [
    year ? `${lead} (${year})` : lead,
    authors && title,
    ...new Set(publication),
  ].filter(Boolean);
  const accessed = formatIssued(csl.accessed);
  return {
    text: sentences.map(endSentence).join(' '),
    url: clean(csl.URL) || formatDoi(clean(csl.DOI)),
    accessed: accessed && `accessed ${accessed}`,
  };
}

function formatAuthors(authors: readonly CslName[]): string {
  const names = authors.map(formatName).filter(Boolean);
  const shown = names.length > MOST_AUTHORS ? [...names.slice(0, MOST_AUTHORS), 'et al.'] : names;
  return shown.join('; ');
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

function formatIssued(date: CslDate | undefined): string {
  const parts = date?.['date-parts'] ?? [];
  if (parts.length < 2) return formatDate(clean(formatCslDate(date)));
  return parts.map((part) => formatDate(formatCslDate({ 'date-parts': [part] }))).join(' – ');
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

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
