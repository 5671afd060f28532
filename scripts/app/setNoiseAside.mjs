import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * How Chromium writes a line about itself, such as that there is no message bus: `[pid:date/time:LEVEL:file(line)]`, in
 * newer ones with a thread and a colon. What ends it, and what others write, is not among them.
 */
const CHROMIUM_LINE =
  /^\[\d+(?::\d+)?:\d{4}\/\d{6}\.\d+:(?:INFO|WARNING|ERROR|VERBOSE\d+):[^\]\s]+(?:\(\d+\)|:\d+)\] /;

/** @param {string} line */
export function isChromiumLine(line) {
  return CHROMIUM_LINE.test(line);
}

/**
 * Passes on what Electron writes, but for Chromium's lines about itself, which go to a file: of hundreds of machines
 * that write them, nothing is wrong with one. Resolves when all of it is out.
 * @param {import('node:stream').Readable} source
 * @param {NodeJS.WritableStream} terminal
 * @param {string} file which is written anew
 * @returns {Promise<void>}
 */
export async function setNoiseAside(source, terminal, file) {
  const noise = createWriteStream(file);
  // Without the file there is only less to look at.
  noise.on('error', () => {});
  for await (const line of createInterface({ input: source })) {
    if (isChromiumLine(line)) noise.write(`${line}\n`);
    else terminal.write(`${line}\n`);
  }
  await new Promise((resolve) => noise.end(() => resolve(undefined)));
}
