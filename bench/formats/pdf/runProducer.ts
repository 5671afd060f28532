import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIMIT_MS = 120_000;

/** A program that files are made with is not on this machine. */
export class MissingProducer extends Error {
  constructor(readonly program: string) {
    super(`${program} is not installed.`);
  }
}

/** Runs a program that makes files, and answers what it prints. Throws `MissingProducer` where there is none. */
export async function runProducer(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<string> {
  try {
    const { stdout } = await run(program, args, { cwd: folder, timeout: LIMIT_MS, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new MissingProducer(program);
    }
    throw error;
  }
}
