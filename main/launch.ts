// What Electron runs: the command line where the app was started as one, else the window. Electron waits for this
// module before it looks for a display, so that the command line needs none.
import { findCommandWords } from './cli/findCommandWords';

const words = findCommandWords(process.argv);
if (words === null) {
  await import('./index');
} else {
  const { endOnFaults } = await import('./cli/endOnFaults');
  endOnFaults(process.env);
  const { runProgram } = await import('./cli/runProgram');
  const exitCode = await runProgram(words, import.meta.dirname);
  const { flushLog } = await import('./log/log');
  await flushLog();
  await Promise.all([process.stdout, process.stderr].map(flush));
  process.exit(exitCode);
}

/** Resolves once all that was written is out, or can't be any more. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}
