import { spawn } from 'node:child_process';
import { atExit, withSignals } from './atExit.mjs';

/**
 * @typedef {object} ProcessEnd
 * @property {number} code its exit code; 128 where a signal or the time limit ended it
 * @property {string} output what it wrote on stdout and stderr, in the order it came
 * @property {string} stdout what it wrote on stdout alone
 * @property {boolean} isTimedOut
 */

/**
 * Runs a program quietly to its end and returns what it wrote. It is ended with this process.
 * Rejects only where the program can't be started.
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
 * Runs a program on this terminal to its end and returns its exit code (128 where a signal ended it).
 * End signals are passed on to it, and its end is waited for. `onErrors` gets what it writes on stderr, in place of
 * the terminal.
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
