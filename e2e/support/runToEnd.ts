import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { appEnvironment } from './appEnvironment';

const root = resolve(import.meta.dirname, '../..');
/** In Node the electron package is the path of its program. */
const program: string = createRequire(import.meta.url)('electron');

/** Starts the app when it is expected to exit unaided. Returns its exit code and stderr. */
export async function runToEnd(args: readonly string[]): Promise<{ code: number; stderr: string }> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...sandbox, root, ...args], {
    cwd: root,
    env: appEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, stderr };
}
