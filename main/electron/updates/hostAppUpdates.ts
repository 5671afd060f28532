import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { type CopyKind, copyKindSchema } from '../../../shared/ipc/appUpdates';
import { type AppUpdates, createAppUpdates } from '../../updates/createAppUpdates';
import { findCopyKind } from '../../updates/findCopyKind';
import type { StartMemoryFile } from '../launch/startMemory';
import { sendEvent } from '../page/registerCalls';

const fallbackSchema = z.object({ isFallbackElectron: z.literal(true) });

/** Newer versions of the running copy; pages are told what changes. Makes no request unasked. */
export function hostAppUpdates(memory: StartMemoryFile): AppUpdates {
  const kind = readKind();
  const config = findConfig();
  return createAppUpdates({
    copy: { version: app.getVersion(), kind, hasFeed: config !== null },
    memory,
    async loadUpdater() {
      if (config === null) throw new Error('It is not known where newer versions are published.');
      const { loadAppUpdater } = await import('./loadAppUpdater');
      return loadAppUpdater({ kind, config, allowPlain: !app.isPackaged });
    },
    now: () => new Date(),
    onChange: (state) => sendEvent('appUpdatesChanged', state),
    onFound: ({ version }) => sendEvent('releaseFound', { version }),
  });
}

/** electron-builder's file in a package; under development what ATTEST_UPDATE_CONFIG names. Null where there is none. */
function findConfig(): string | null {
  const file = app.isPackaged
    ? join(process.resourcesPath, 'app-update.yml')
    : process.env.ATTEST_UPDATE_CONFIG;
  return file && existsSync(file) ? file : null;
}

function readKind(): CopyKind {
  // Lets tests see how another kind behaves.
  const played = copyKindSchema.safeParse(process.env.ATTEST_UPDATE_KIND);
  if (!app.isPackaged && played.success) return played.data;
  const resources = process.resourcesPath;
  return findCopyKind({
    isPackaged: app.isPackaged,
    isFallback: isFallback(),
    platform: process.platform,
    env: process.env,
    resources,
    packageType: readIfThere(join(resources, 'package-type')),
    hasUninstaller: existsSync(join(dirname(process.execPath), 'Uninstall Attest.exe')),
  });
}

/** Said in package.json by what packages the app. */
function isFallback(): boolean {
  const text = readFileSync(join(app.getAppPath(), 'package.json'), 'utf8');
  return fallbackSchema.safeParse(JSON.parse(text)).success;
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
