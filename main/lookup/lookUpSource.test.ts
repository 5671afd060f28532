import { describe, expect, it } from 'vitest';
import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import type { RecordRequest } from './FetchRecord';
import { lookUpSource } from './lookUpSource';
import type { AnsweredLookup } from './readRecord';

const signal = new AbortController().signal;

/** Looks up where one answer comes, which is read as `record`. */
async function lookUp(lookup: SourceLookup, record: StandardCslItem | null) {
  const requests: RecordRequest[] = [];
  const read: AnsweredLookup[] = [];
  const answer = { type: 'application/json', bytes: new Uint8Array([1]) };
  const found = lookUpSource(
    lookup,
    {
      async fetchRecord(request) {
        requests.push(request);
        return answer;
      },
      async readRecord(answered) {
        read.push(answered);
        return record;
      },
    },
    signal,
  );
  return { found: await found, requests, read };
}

const csl: StandardCslItem = { type: 'book', title: 'A' };

describe('looking up', () => {
  it.each<[SourceLookup, string, string, string[], string[]]>([
    [
      { by: 'doi', id: '10.1000/a' },
      'https://doi.org/10.1000/a',
      'application/vnd.citationstyles.csl+json',
      ['application/vnd.citationstyles.csl+json', 'application/json'],
      ['text/html', 'application/pdf'],
    ],
    [
      { by: 'pubmed', id: '1' },
      'https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=1',
      'application/json',
      ['application/json'],
      ['text/html'],
    ],
    [
      { by: 'isbn', id: '9780306406157' },
      'https://openlibrary.org/api/books?bibkeys=ISBN:9780306406157&jscmd=data&format=json',
      'application/json',
      ['application/json'],
      ['text/html'],
    ],
    [
      { by: 'page', id: 'https://a.example/b' },
      'https://a.example/b',
      'text/html, application/xhtml+xml',
      ['text/html', 'application/xhtml+xml'],
      ['application/pdf', 'application/json', 'text/htmlx'],
    ],
  ])('asks as %o', async (lookup, address, accept, right, wrong) => {
    const { found, requests, read } = await lookUp(lookup, csl);
    expect(found).toBe(csl);
    expect(requests).toMatchObject([{ address, accept }]);
    const { types } = requests[0] ?? { types: /$^/ };
    expect(right.filter((type) => types.test(type))).toEqual(right);
    expect(wrong.filter((type) => types.test(type))).toEqual([]);
    expect(read).toMatchObject([{ by: lookup.by, host: new URL(address).host }]);
  });

  it('finds nothing where the answer says nothing', async () => {
    await expect(lookUp({ by: 'isbn', id: '9780306406157' }, null)).rejects.toMatchObject({
      code: 'not-found',
      said: { id: 'lookup.notFound', values: { host: 'openlibrary.org' } },
    });
  });
});
