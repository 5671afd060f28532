import { join } from 'node:path';
import { app } from 'electron';
import { createSourceLookups, type SourceLookups } from '../../lookup/createSourceLookups';
import type { LookupParts } from '../../lookup/lookUpSource';
import type { StartMemoryFile } from '../launch/startMemory';

/** Looks sources up for the window. Its code is loaded only when something is looked up. */
export function hostSourceLookups(
  memory: Pick<StartMemoryFile, 'current' | 'remember'>,
): SourceLookups {
  let parts: Promise<LookupParts> | null = null;
  return createSourceLookups({
    memory,
    async lookUp(lookup, signal) {
      const { lookUpSource } = await import('../../lookup/lookUpSource');
      parts ??= loadParts();
      return lookUpSource(lookup, await parts, signal);
    },
  });
}

async function loadParts(): Promise<LookupParts> {
  const [{ createFetcher }, { createRecordReader }, { isPublicAddress }] = await Promise.all([
    import('../../lookup/createFetcher'),
    import('../../lookup/createRecordReader'),
    import('../../lookup/isPublicAddress'),
  ]);
  const standIn = findStandIn();
  return {
    fetchRecord: createFetcher(
      standIn
        ? {
            isAllowed: () => true,
            reroute: ({ host, pathname, search }) =>
              new URL(`/${host}${pathname}${search}`, standIn),
          }
        : { isAllowed: isPublicAddress },
    ),
    readRecord: createRecordReader({
      workerPath: join(app.getAppPath(), 'out/main/importWorker.js'),
      maxHeapMb: 512,
      maxMs: 20_000,
    }),
  };
}

/** A local server that answers for all others, under development only: ATTEST_LOOKUP_SERVER. */
function findStandIn(): string | undefined {
  return app.isPackaged ? undefined : process.env.ATTEST_LOOKUP_SERVER;
}
