import { randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { logFault } from '../../log/log';

/** What a file of this computer’s settings holds; null where it is not there, or damaged. Neither is a loss. */
export function readSettings(file: string): unknown {
  try {
    // Reading a pipe would wait.
    if (!statSync(file).isFile()) return null;
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Writes such a file. A failure is logged, and no more: the next start only looks like an earlier one. */
export function writeSettings(file: string, settings: unknown): void {
  try {
    replaceFile(file, JSON.stringify(settings));
  } catch (error) {
    logFault('settings-not-written', error);
    process.stderr.write(`${file} could not be written: ${String(error)}\n`);
  }
}

/** In one stroke, and through a link: some people keep their settings elsewhere. */
function replaceFile(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const real = lstatSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file;
  const there = statSync(real, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new Error('It is no file.');
  const draft = `${real}.${randomUUID()}`;
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: (there?.mode ?? 0o666) & 0o777 });
    renameSync(draft, real);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
