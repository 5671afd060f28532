import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the library is unless the person says otherwise; the same for the app and the command line. */
export function defaultLibraryFolder(): string {
  return join(homedir(), 'Attest');
}
