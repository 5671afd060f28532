import { parse as parseIsbn } from 'isbn3';
import { findDoi, settleAddress } from '../ledger/settleIdentity';
import type { CslItem } from '../model/csl/cslItem';
import { type Message, message } from '../words/message';

/** What a text names a source by: the start of its record, or what is wrong with the number. */
export type Identifier = { csl: CslItem } | { problem: Message };

/** Since 2007: a year, a month, a number in that month. Before that: a field, and a number of seven digits. */
const ARXIV =
  /^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d+)?(?:\.pdf)?$/i;
const PUBMED =
  /^(?:pmid:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|https?:\/\/(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,8})\/?$/i;
const ISBN = /^(isbn(?:-1[03])?:?\s*)?([\dX][\dX\s\u2010-\u2015-]{8,20})$/i;

/** The DOI, ISBN, arXiv or PubMed number, or address that is all of the text; null for any other text. */
export function recogniseIdentifier(text: string): Identifier | null {
  const plain = text.trim();
  const doi = findDoi(plain.replace(/^doi:\s+/i, ''));
  if (doi) {
    return { csl: { type: 'article-journal', DOI: doi, URL: `https://doi.org/${encodeURI(doi)}` } };
  }
  const [, arxiv] = ARXIV.exec(plain) ?? [];
  if (arxiv) {
    const number = arxiv.toLowerCase();
    return {
      csl: { type: 'article', number: `arXiv:${number}`, URL: `https://arxiv.org/abs/${number}` },
    };
  }
  const [, pubmed] = PUBMED.exec(plain) ?? [];
  if (pubmed) {
    const URL = `https://pubmed.ncbi.nlm.nih.gov/${pubmed}/`;
    return { csl: { type: 'article-journal', PMID: pubmed, URL } };
  }
  return readIsbn(plain) ?? readAddress(plain);
}

function readIsbn(text: string): Identifier | null {
  const [, label, number = ''] = ISBN.exec(text) ?? [];
  const digits = number.replace(/[^\dX]/gi, '');
  const isLength = digits.length === 10 || /^97[89]\d{10}$/.test(digits);
  if (!isLength) return null;
  const isbn = parseIsbn(digits);
  if (isbn?.isValid) return { csl: { type: 'book', ISBN: isbn.isbn13h ?? digits } };
  // Ten digits alone may be any number; those of a book’s bar code are none.
  return label || digits.length === 13
    ? { problem: message('references.wrongIsbn', { number: number.trim() }) }
    : null;
}

function readAddress(text: string): Identifier | null {
  if (!/^https?:\/\/\S+$/i.test(text) || settleAddress(text) === null) return null;
  return { csl: { type: 'webpage', URL: text } };
}
