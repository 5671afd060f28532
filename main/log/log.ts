import { join } from 'node:path';
import type { NodeLogger } from 'electron-log';
import { describeFault, type Fault } from '../../shared/diagnostics/fault';

/** Two files of this size at most: the newest lines, and those before. */
const MOST_BYTES = 1024 * 1024;

/** Where something happened: a process of Attest’s, or a part of one. */
export type LoggedProcess = 'main' | 'page' | 'command line';

export type LogLevel = 'error' | 'warn' | 'info';

/** What is written down. Nothing in it may come from a text that a person keeps. */
interface Entry {
  process?: LoggedProcess;
  level?: LogLevel;
  /** What happened, as a code to search for. */
  event: string;
  details?: Readonly<Record<string, string | number | boolean>>;
  fault?: Fault | undefined;
  /** The components of a page that it happened in. */
  components?: readonly string[] | undefined;
}

interface LogPlace {
  /** Null for where the system has the logs of apps. */
  folder: string | null;
  file: string;
  process: LoggedProcess;
}

let opened: LogPlace | null = null;

/** Has this process log to a file from now on; before that nothing is kept. The file is made with the first entry. */
export function openLog(place: LogPlace): void {
  opened = place;
  configure(place);
}

let logger: NodeLogger | null = null;
let loading: Promise<void> | null = null;
const waiting: { level: LogLevel; text: string }[] = [];

/** Loads what writes, which a start without a fault has no need of, and writes what has been waiting for it. */
export function loadLog(): Promise<void> {
  loading ??= import('electron-log/node').then(({ default: log }) => {
    logger = log;
    if (opened) configure(opened);
    for (const { level, text } of waiting.splice(0)) log[level](text);
  });
  return loading;
}

/** Resolves when all entries are written: before a process is ended. */
export async function flushLog(): Promise<void> {
  if (waiting.length) await loadLog();
}

function configure(place: LogPlace): void {
  if (!logger) return;
  const { file, console } = logger.transports;
  // It would look for a package.json.
  file.setAppName('Attest');
  file.resolvePathFn = ({ libraryDefaultDir }) =>
    join(place.folder ?? libraryDefaultDir, place.file);
  file.maxSize = MOST_BYTES;
  file.transforms = [({ data }) => data.join('\n')];
  // A log that can’t be written is nothing that a person could do something about just then.
  console.level = false;
  console.writeFn = () => {};
}

/** The file that is logged to; null where none is, or only the system knows. */
export function logPath(): string | null {
  return opened?.folder ? join(opened.folder, opened.file) : null;
}

/** Writes an entry down, before it returns once the log is loaded. Never throws. */
export function writeLog({
  level = 'info',
  event,
  details = {},
  fault = [],
  components = [],
  ...entry
}: Entry): void {
  if (!opened) return;
  const words = Object.entries(details).map(([name, value]) => `${name}=${value}`);
  const head = [new Date().toISOString(), level, entry.process ?? opened.process, event, ...words];
  const within = components.length ? ['  within', ...components.map(indent)] : [];
  const text = [head.join(' '), ...fault.flatMap(showCause), ...within].join('\n');
  if (logger) {
    logger[level](text);
    return;
  }
  waiting.push({ level, text });
  // Without what writes there is no log, and nobody to tell.
  loadLog().catch(() => {});
}

/** Writes down that something failed, and why. */
export function logFault(event: string, error: unknown, details?: Entry['details']): void {
  const fault = describeFault(error);
  writeLog({ level: 'error', event, fault, ...(details && { details }) });
}

function showCause({ name, code, words, frames }: Fault[number], depth: number): string[] {
  const what = [depth > 0 ? 'caused by' : '', name, code, words].filter(Boolean).join(' ');
  return [`  ${what}`, ...frames.map(indent)];
}

function indent(frame: string): string {
  return `    ${frame}`;
}
