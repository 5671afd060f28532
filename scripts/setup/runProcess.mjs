import { spawn } from 'node:child_process';
import { atExit, withSignals } from './atExit.mjs';

/**
 * @typedef {object} ProcessEnd
 * @property {number} code its exit code; 128 if a signal or the time limit ended it
 * @property {string} output its stdout and stderr, interleaved as they came
 * @property {string} stdout its stdout alone
 * @property {boolean} isTimedOut
 */

/**
 * Runs a program quietly to its end and returns its output. It is killed if this process ends. Rejects only if the
 * program can't be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, timeLimitMs?: number}} [options]
 * @returns {Promise<ProcessEnd>}
 */
export function runProcess(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const forget = atExit(() => child.kill());
    let output = '';
    let stdout = '';
    let isTimedOut = false;
    const timer =
      options.timeLimitMs === undefined
        ? undefined
        : setTimeout(() => {
            isTimedOut = true;
            child.kill('SIGKILL');
          }, options.timeLimitMs);
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      forget();
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      forget();
      resolve({ code: code ?? 128, output, stdout, isTimedOut });
    });
  });
}

/**
 * Runs a program on this terminal to its end and returns its exit code (128 if a signal ended it). Passes end signals
 * on to it and waits for it to end. `onErrors` gets its stderr instead of the terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number}} [options]
 * @param {(stderr: import('node:stream').Readable) => Promise<void>} [onErrors]
 * @returns {Promise<number>}
 */
export function runInForeground(command, args, options = {}, onErrors) {
  const child = spawn(command, args, {
    ...options,
    stdio: ['inherit', 'inherit', onErrors ? 'pipe' : 'inherit'],
  });
  return withSignals(
    (signal) => child.kill(signal),
    async () => {
      const read = child.stderr && onErrors?.(child.stderr);
      /** @type {number} */
      const code = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code ?? 128));
      });
      await read;
      return code;
    },
  );
}
