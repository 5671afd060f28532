import { describe, expect, it } from 'vitest';
import { type CopyFacts, findCopyKind } from './findCopyKind';

const linux: CopyFacts = {
  isPackaged: true,
  isFallback: false,
  platform: 'linux',
  env: {},
  resources: '/opt/Attest/resources',
  packageType: null,
  hasUninstaller: false,
};
const windows: CopyFacts = { ...linux, platform: 'win32', resources: 'C:\\Attest\\resources' };

describe('the kind of a copy', () => {
  it.each<[string, CopyFacts]>([
    ['development', { ...linux, isPackaged: false, env: { APPIMAGE: '/home/ida/a.AppImage' } }],
    ['fallback', { ...linux, isFallback: true, packageType: 'deb' }],
    ['deb', { ...linux, packageType: 'deb' }],
    ['rpm', { ...linux, packageType: 'rpm' }],
    ['archive', { ...linux, packageType: 'rpm', resources: '/home/ida/attest/resources' }],
    ['archive', linux],
    ['appimage', { ...linux, env: { APPIMAGE: '/home/ida/a.AppImage' }, resources: '/tmp/.mount' }],
    ['installer', { ...windows, hasUninstaller: true }],
    ['portable', { ...windows, env: { PORTABLE_EXECUTABLE_FILE: 'D:\\attest.exe' } }],
    ['archive', windows],
    ['mac', { ...linux, platform: 'darwin' }],
  ])('is %s', (kind, facts) => {
    expect(findCopyKind(facts)).toBe(kind);
  });
});
