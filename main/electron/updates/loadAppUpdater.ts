import { app } from 'electron';
import {
  AppImageUpdater,
  type BaseUpdater,
  DebUpdater,
  type AppUpdater as ElectronUpdater,
  MacUpdater,
  NsisUpdater,
  RpmUpdater,
  type UpdateInfo,
} from 'electron-updater';
import type { CopyKind } from '../../../shared/ipc/appUpdates';
import type { AppUpdater } from '../../updates/AppUpdater';
import { makePlainNotes } from '../../updates/makePlainNotes';
import { NodeHttpExecutor } from './NodeHttpExecutor';

type Adapter = NonNullable<ConstructorParameters<typeof DebUpdater>[1]>;

interface Options {
  kind: CopyKind;
  /** The file that says where newer versions are published. */
  config: string;
  /** Lets them come over http too; for tests. */
  allowPlain: boolean;
}

/** electron-updater, making our own requests and installing nothing by itself. */
export function loadAppUpdater({ kind, config, allowPlain }: Options): AppUpdater {
  const { updater, install } = makeUpdater(kind, makeAdapter(config));
  const executor = new NodeHttpExecutor({ allowPlain });
  // Given an adapter, it makes no executor of its own.
  Object.assign(updater, { httpExecutor: executor });
  updater.logger = null;
  updater.autoDownload = false;
  // Copies that can only tell of a newer version may check too.
  updater.forceDevUpdateConfig = true;
  updater.disableDifferentialDownload = true;
  updater.disableWebInstaller = true;
  return {
    async check() {
      const result = await updater.checkForUpdates();
      return result?.isUpdateAvailable ? describeRelease(result.updateInfo) : null;
    },
    async download(onFraction) {
      const listen = ({ percent }: { percent: number }) => onFraction(Math.min(1, percent / 100));
      updater.on('download-progress', listen);
      try {
        await updater.downloadUpdate();
      } finally {
        updater.off('download-progress', listen);
      }
    },
    restart() {
      // On macOS the system installs, and starts again only what it was told to.
      if (kind === 'mac') updater.quitAndInstall();
      else app.quit();
    },
    install,
    stop: () => executor.stop(),
  };
}

function makeUpdater(kind: CopyKind, adapter: Adapter) {
  const updater = chooseUpdater(kind, adapter);
  if (updater instanceof MacUpdater) {
    return { updater: updater as ElectronUpdater, install: () => {} };
  }
  const base: BaseUpdater = updater;
  return {
    updater: base as ElectronUpdater,
    install: (isRestartWanted: boolean) => void base.install(true, isRestartWanted),
  };
}

function chooseUpdater(kind: CopyKind, adapter: Adapter): BaseUpdater | MacUpdater {
  if (kind === 'deb') return new DebUpdater(undefined, adapter);
  if (kind === 'rpm') return new RpmUpdater(undefined, adapter);
  if (process.platform === 'win32') return new NsisUpdater(undefined, adapter);
  if (process.platform === 'darwin') return new MacUpdater(undefined, adapter);
  return new AppImageUpdater(undefined, adapter);
}

function makeAdapter(config: string): Adapter {
  const folder = app.getPath('userData');
  return {
    version: app.getVersion(),
    name: app.name,
    isPackaged: true,
    appUpdateConfigPath: config,
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => app.whenReady(),
    relaunch: () => app.relaunch(),
    quit: () => app.quit(),
    // We call `install` ourselves once everything is saved.
    onQuit: () => {},
  };
}

function describeRelease({ version, releaseNotes }: UpdateInfo) {
  const notes =
    typeof releaseNotes === 'string'
      ? releaseNotes
      : (releaseNotes ?? []).map(({ note }) => note ?? '').join('\n');
  return { version, notes: makePlainNotes(notes) };
}
