import { join } from 'node:path';
import { app } from 'electron';
import { createSourceLookups, type SourceLookups } from '../../lookup/createSourceLookups';
import { makeLookUp } from '../../lookup/makeLookUp';
import type { StartMemoryFile } from '../launch/startMemory';

/** Looks sources up for the window. Under development, a server that ATTEST_LOOKUP_SERVER names stands in for the internet. */
export function hostSourceLookups(
  memory: Pick<StartMemoryFile, 'current' | 'remember'>,
): SourceLookups {
  const workerPath = join(app.getAppPath(), 'out/main/importWorker.js');
  const standIn = app.isPackaged ? undefined : process.env.ATTEST_LOOKUP_SERVER;
  return createSourceLookups({ memory, lookUp: makeLookUp({ workerPath, standIn }) });
}
