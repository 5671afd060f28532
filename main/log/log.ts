import { join } from 'node:path';
import type { NodeLogger } from 'electron-log';
import { describeFault, type Fault } from '../../shared/diagnostics/fault';

/** At most two files of this size: the newest lines, and those before. */
const MOST_BYTES = 1024 * 1024;

/** Where something happened: one of Attest’s processes, or a part of one. */
export type LoggedProcess = 'main' | 'page' | 'command line';

export type LogLevel = 'error' | 'warn' | 'info';

/** A log entry. Nothing in it may come from a person’s texts. */
interface Entry {
  process?: LoggedProcess;
  level?: LogLevel;
  /** What happened, as a code to search for. */
  event: string;
  details?: Readonly<Record<string, string | number | boolean>>;
  fault?: Fault | undefined;
  /** The page’s components that it happened in. */
  components?: readonly string[] | undefined;
}

interface LogPlace {
  /** Null for the system’s folder for app logs. */
  folder: string | null;
  file: string;
  process: LoggedProcess;
}

let opened: LogPlace | null = null;

/** Makes this process log to a file from now on; earlier entries are not kept. The first entry creates the file. */
export function openLog(place: LogPlace): void {
  opened = place;
  configure(place);
}

let logger: NodeLogger | null = null;
let loading: Promise<void> | null = null;
const waiting: { level: LogLevel; text: string }[] = [];

/** Loads the writer, which a start without faults doesn’t need, and writes the entries that wait for it. */
export function loadLog(): Promise<void> {
  loading ??= import('electron-log/node').then(({ default: log }) => {
    logger = log;
    if (opened) configure(opened);
    for (const { level, text } of waiting.splice(0)) log[level](text);
  });
  return loading;
}

/** Resolves once all entries are written; for use before the process ends. */
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
  // If the log can’t be written, there is nothing anyone could do about it just then.
  console.level = false;
  console.writeFn = () => {};
}

/** The log file; null if there is none, or only the system knows it. */
export function logPath(): string | null {
  return opened?.folder ? join(opened.folder, opened.file) : null;
}

/** Writes an entry, synchronously once the log is loaded. Never throws. */
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
  // Without the writer there is no log, and nowhere to report that.
  loadLog().catch(() => {});
}

/** Logs that something failed, and why. */
export function logFault(event: string, error: unknown, details?: Entry['details']): void {
  const fault = describeFault(error);
  writeLog({ level: 'error', event, fault, ...(details && { details }) });
}

function showCause({ name, code, said, words, frames }: Fault[number], depth: number): string[] {
  const what = [depth > 0 ? 'caused by' : '', name, code, said, words].filter(Boolean).join(' ');
  return [`  ${what}`, ...frames.map(indent)];
}

function indent(frame: string): string {
  return `    ${frame}`;
}
