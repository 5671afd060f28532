import { AttestError } from '../../shared/model/AttestError';
import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import {
  addressOfLookup,
  hostOfLookup,
  type SourceLookup,
} from '../../shared/references/sourceLookup';
import { message } from '../../shared/words/message';
import type { FetchRecord, RecordRequest } from './FetchRecord';
import type { ReadRecord } from './readRecord';

/** What looking up is made of. */
export interface LookupParts {
  fetchRecord: FetchRecord;
  readRecord: ReadRecord;
}

const json = { accept: 'application/json', types: /[/+]json$/i };

const kinds: Record<SourceLookup['by'], Omit<RecordRequest, 'address'>> = {
  doi: { ...json, accept: 'application/vnd.citationstyles.csl+json' },
  pubmed: json,
  isbn: json,
  page: {
    accept: 'text/html, application/xhtml+xml',
    types: /^(?:text\/html|application\/xhtml\+xml)$/i,
  },
};

/** Fetches the record of a source. Throws an `AttestError` that says what to do; nothing is kept. */
export async function lookUpSource(
  lookup: SourceLookup,
  { fetchRecord, readRecord }: LookupParts,
  signal: AbortSignal,
): Promise<StandardCslItem> {
  const host = hostOfLookup(lookup);
  const request = { address: addressOfLookup(lookup), ...kinds[lookup.by] };
  const answer = await fetchRecord(request, signal);
  const record = await readRecord({ by: lookup.by, host, ...answer }, signal);
  if (record) return record;
  throw new AttestError('not-found', message('lookup.notFound', { host }));
}
