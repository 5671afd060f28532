import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { AttestError, hasCode } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { writeExport } from '../export/writeExport';
import type { CliArguments } from './CliArguments';
import type { CliContext } from './CliCommand';
import { UsageError } from './UsageError';

/** Where `--out` says that a document goes; null for standard output. Throws a `UsageError` where it names nothing. */
export function readOutput(args: CliArguments): string | null {
  const out = args.text('out');
  if (out === '') throw new UsageError(message('cli.usage.fileUnnamed', { option: '--out' }));
  return out === undefined || isStandardOutput(out) ? null : out;
}

/** Writes a document to a file, and answers its path. Throws `exists`, unless `--force` was given. */
export async function writeDocument(
  out: string,
  content: string,
  args: CliArguments,
  { folder, untilStopped }: Pick<CliContext, 'folder' | 'untilStopped'>,
): Promise<string> {
  const overwrite = args.flag('force');
  try {
    return await untilStopped((signal) =>
      writeExport(out, content, { library: folder, overwrite, signal }),
    );
  } catch (error) {
    if (!hasCode(error, 'exists')) throw error;
    const said = message('cli.export.exists', { path: resolve(out), option: '--force' });
    throw new AttestError('exists', said, { cause: error });
  }
}

/** True for `-`, and for a path such as /dev/stdout: a file there must not be replaced while it is printed to. */
function isStandardOutput(path: string): boolean {
  if (path === '-') return true;
  try {
    const [there, output] = [statSync(path, { bigint: true }), fstatSync(1, { bigint: true })];
    return there.dev === output.dev && there.ino === output.ino;
  } catch {
    // Nothing is there, or standard output is closed.
    return false;
  }
}
