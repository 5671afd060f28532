import { parse as parseIsbn } from 'isbn3';
import { z } from 'zod';
import { findDoi } from '../ledger/settleIdentity';
import type { CslItem } from '../model/csl/cslItem';
import { recogniseIdentifier } from './recogniseIdentifier';

const LONGEST = 2000;
/** The host of a web address, which names nobody’s account. */
const HOST = /^https?:\/\/([^/?#@\s]+)(?:[/?#]|$)/i;

/** What the record of a source can be asked for by: a number, or the address of a page that describes itself. */
export const sourceLookupSchema = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('doi'),
    id: z
      .string()
      .max(LONGEST)
      .refine((id) => findDoi(id) === id),
  }),
  z.object({ by: z.literal('pubmed'), id: z.string().regex(/^\d{1,8}$/) }),
  z.object({ by: z.literal('isbn'), id: z.string().regex(/^97[89]\d{10}$/) }),
  z.object({
    by: z.literal('page'),
    id: z
      .url({ protocol: /^https?$/ })
      .max(LONGEST)
      .regex(HOST),
  }),
]);
export type SourceLookup = z.infer<typeof sourceLookupSchema>;

/** How a source’s record can be looked up; null where nothing in it says how. */
export function findSourceLookup(csl: CslItem): SourceLookup | null {
  const { DOI, URL: url = '', PMID, ISBN, number } = csl;
  const doi = findDoi(DOI ?? '') ?? findDoi(url) ?? findArxivDoi(url) ?? findArxivDoi(number);
  if (doi) return keepValid('doi', doi);
  const pubmed = findPubmed(PMID) ?? findPubmed(url);
  if (pubmed) return keepValid('pubmed', pubmed);
  // The ISBN of a part is that of its book, whose title is another one.
  const isbn = csl.type === 'chapter' ? null : findIsbn(ISBN);
  return isbn ? keepValid('isbn', isbn) : keepValid('page', url.trim());
}

/** Where the record is asked for. */
export function addressOfLookup({ by, id }: SourceLookup): string {
  switch (by) {
    case 'doi':
      return `https://doi.org/${id.split('/').map(encodeURIComponent).join('/')}`;
    case 'pubmed':
      return `https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=${id}`;
    case 'isbn':
      return `https://openlibrary.org/api/books?bibkeys=ISBN:${id}&jscmd=data&format=json`;
    case 'page':
      return id;
  }
}

/** The name of who is asked, such as `doi.org`. */
export function hostOfLookup(lookup: SourceLookup): string {
  return HOST.exec(addressOfLookup(lookup))?.[1]?.toLowerCase() ?? '';
}

function keepValid(by: SourceLookup['by'], id: string): SourceLookup | null {
  return sourceLookupSchema.safeParse({ by, id }).data ?? null;
}

/** ArXiv has registered a DOI for each of its numbers. */
function findArxivDoi(given: unknown): string | null {
  const number = recognise(given)?.number;
  const isArxiv = typeof number === 'string' && /^(?:arxiv:|https?:)/i.test(String(given).trim());
  return isArxiv ? number.replace(/^arXiv:/, '10.48550/arxiv.') : null;
}

function findPubmed(given: unknown): string | null {
  if (typeof given === 'string' && /^\d{1,8}$/.test(given.trim())) return given.trim();
  const found = recognise(given)?.PMID;
  return typeof found === 'string' ? found : null;
}

function findIsbn(given: unknown): string | null {
  const [first = ''] = typeof given === 'string' ? given.trim().split(/[\s,;]+/u) : [];
  return parseIsbn(first)?.isbn13 ?? null;
}

function recognise(given: unknown): CslItem | null {
  const identifier = typeof given === 'string' ? recogniseIdentifier(given) : null;
  return identifier && 'csl' in identifier ? identifier.csl : null;
}
