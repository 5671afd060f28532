/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} EndSignal */

/** @type {readonly EndSignal[]} */
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Set<() => void>} */
const cleanups = new Set();

/** @type {((signal: EndSignal) => void) | undefined} */
let passSignalOn;

/**
 * Registers a synchronous clean-up for the end of this process, whether by return, error or signal. Returns a function
 * that unregisters it.
 * @param {() => void} cleanup
 * @returns {() => void}
 */
export function atExit(cleanup) {
  listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/**
 * Runs a task during which end signals go to `handler`, so that a child process has time to save its work. This process
 * dies of the signal after the task.
 * @template T
 * @param {(signal: EndSignal) => void} handler
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withSignals(handler, task) {
  listen();
  /** @type {EndSignal | undefined} */
  let received;
  passSignalOn = (signal) => {
    received = signal;
    handler(signal);
  };
  try {
    return await task();
  } finally {
    passSignalOn = undefined;
    if (received) endBySignal(received);
  }
}

let isListening = false;

function listen() {
  if (isListening) return;
  isListening = true;
  process.once('exit', runCleanups);
  for (const signal of endSignals) process.on(signal, endBySignal);
}

/** @param {EndSignal} signal */
function endBySignal(signal) {
  if (passSignalOn) {
    passSignalOn(signal);
    return;
  }
  runCleanups();
  // Dying of the signal itself tells the shell what happened.
  process.removeListener(signal, endBySignal);
  process.kill(process.pid, signal);
}

function runCleanups() {
  for (const cleanup of cleanups) {
    cleanups.delete(cleanup);
    cleanup();
  }
}
