import type { CopyKind } from '../../shared/ipc/appUpdates';

/** What distinguishes one kind of copy from another. */
export interface CopyFacts {
  isPackaged: boolean;
  /** Packaged with another Electron than the official one. */
  isFallback: boolean;
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the app's resources. */
  resources: string;
  /** What electron-builder wrote into `package-type` there: `deb` or `rpm`; null where it is not there. */
  packageType: string | null;
  /** The installer's uninstaller is beside the program (Windows). */
  hasUninstaller: boolean;
}

/** Where deb and rpm put the app. */
const SYSTEM_FOLDER = '/opt/';

/** Which package this copy came from. */
export function findCopyKind(facts: CopyFacts): CopyKind {
  if (!facts.isPackaged) return 'development';
  if (facts.isFallback) return 'fallback';
  if (facts.platform === 'darwin') return 'mac';
  if (facts.platform === 'win32') return findWindowsKind(facts);
  if (facts.env.APPIMAGE) return 'appimage';
  return findLinuxKind(facts);
}

function findWindowsKind({ env, hasUninstaller }: CopyFacts): CopyKind {
  if (env.PORTABLE_EXECUTABLE_FILE) return 'portable';
  return hasUninstaller ? 'installer' : 'archive';
}

/** An archive made after a deb has the deb's `package-type`, but isn't where a deb would be. */
function findLinuxKind({ packageType, resources }: CopyFacts): CopyKind {
  if (!resources.startsWith(SYSTEM_FOLDER)) return 'archive';
  return packageType === 'deb' || packageType === 'rpm' ? packageType : 'archive';
}
