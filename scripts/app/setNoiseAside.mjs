import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Chromium's own log lines, such as about a missing message bus: `[pid:date/time:LEVEL:file(line)]`, in newer versions
 * with a thread and a colon. Fatal errors, and lines from anything else, don't match.
 */
const CHROMIUM_LINE =
  /^\[\d+(?::\d+)?:\d{4}\/\d{6}\.\d+:(?:INFO|WARNING|ERROR|VERBOSE\d+):[^\]\s]+(?:\(\d+\)|:\d+)\] /;

/** @param {string} line */
export function isChromiumLine(line) {
  return CHROMIUM_LINE.test(line);
}

/**
 * Passes on what Electron writes, except Chromium's own log lines, which go to a file: hundreds of machines write them,
 * and nothing is wrong with any. Resolves once everything is written.
 * @param {import('node:stream').Readable} source
 * @param {NodeJS.WritableStream} terminal
 * @param {string} file overwritten
 * @returns {Promise<void>}
 */
export async function setNoiseAside(source, terminal, file) {
  const noise = createWriteStream(file);
  // Losing the file loses only noise.
  noise.on('error', () => {});
  for await (const line of createInterface({ input: source })) {
    if (isChromiumLine(line)) noise.write(`${line}\n`);
    else terminal.write(`${line}\n`);
  }
  await new Promise((resolve) => noise.end(() => resolve(undefined)));
}
