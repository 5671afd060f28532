import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import type { LookupParts } from './lookUpSource';

/** Fetches the record of a source. Throws an `AttestError` that says what to do. */
export type LookUp = (lookup: SourceLookup, signal: AbortSignal) => Promise<StandardCslItem>;

/** Bounds on reading an answer, which is far smaller than what is imported. */
const WORKER = { maxHeapMb: 512, maxMs: 20_000 };

interface Options {
  /** The bundled worker of imports. */
  workerPath: string;
  /** The address of a server that answers for all others; for tests. */
  standIn?: string | undefined;
}

/** Looks sources up on the internet. The code for it is loaded when something is looked up. */
export function makeLookUp(options: Options): LookUp {
  let parts: Promise<LookupParts> | null = null;
  return async (lookup, signal) => {
    parts ??= loadParts(options);
    const { lookUpSource } = await import('./lookUpSource');
    return lookUpSource(lookup, await parts, signal);
  };
}

async function loadParts({ workerPath, standIn }: Options): Promise<LookupParts> {
  const [{ createFetcher }, { createRecordReader }, { isPublicAddress }] = await Promise.all([
    import('./createFetcher'),
    import('./createRecordReader'),
    import('./isPublicAddress'),
  ]);
  const reroute = ({ host, pathname, search }: URL) =>
    new URL(`/${host}${pathname}${search}`, standIn);
  return {
    fetchRecord: createFetcher(
      standIn ? { isAllowed: () => true, reroute } : { isAllowed: isPublicAddress },
    ),
    readRecord: createRecordReader({ workerPath, ...WORKER }),
  };
}
