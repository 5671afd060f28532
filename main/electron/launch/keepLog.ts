import { join } from 'node:path';
import { app } from 'electron';
import { openLog, writeLog } from '../../log/log';
import type { LaunchOptions } from './readLaunchOptions';

/** Has the app keep a log: beside its settings where a start names them, else where the system has logs. */
export function keepLog({ userData }: Pick<LaunchOptions, 'userData'>): void {
  const folder = userData ? join(userData, 'logs') : app.getPath('logs');
  openLog({ folder, file: 'attest.log', process: 'main' });
  // Chromium starts anew what it can't do without, such as what paints.
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    writeLog({ level: 'error', event: 'process-gone', details: { type, reason, exitCode } });
  });
}

/** Logs what runs on what, which is asked first of whoever reports a fault. */
export function logStart(): void {
  const { electron = '', chrome = '' } = process.versions;
  const system = `${process.platform} ${process.getSystemVersion()} ${process.arch}`;
  writeLog({ event: 'start', details: { attest: app.getVersion(), electron, chrome, system } });
}
