import { spawn } from 'node:child_process';
import { atExit } from './atExit.mjs';
import { hasDisplay } from './ensureSystemLibraries.mjs';
import { SetupError } from './SetupError.mjs';

/**
 * Runs a task with a display for its windows: the session's own or, on Linux without one, an Xvfb that ends with the
 * task. The task is passed the environment for the programs it starts.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withDisplay(task) {
  if (process.platform !== 'linux' || hasDisplay()) return task(process.env);
  // In a process group of its own: Ctrl+C must not take the display from windows that are still saving.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = () => server.kill();
  const forget = atExit(stop);
  try {
    return await task({ ...process.env, DISPLAY: `:${await readDisplay(server)}` });
  } finally {
    forget();
    stop();
  }
}

/**
 * The display number the server chose, which it writes when ready.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<number>}
 */
function readDisplay(server) {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(Number(text));
    });
    server.once('error', reject);
    server.once('exit', () => reject(new SetupError('Xvfb ended before it was ready.')));
  });
}
