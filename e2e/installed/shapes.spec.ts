import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { packagesFolder } from './packages';

// Packages for other systems, built around a stub of their Electron: none of them runs here.
const linux = () => join(packagesFolder(), 'first/linux-unpacked');
const mac = () => join(packagesFolder(), 'mac/mac/Attest.app/Contents');
const windows = () => join(packagesFolder(), 'win/win-unpacked');

/** The hash Electron checks the archive against before trusting it. */
function hashHeader(asar: string): string {
  return createHash('sha256').update(getRawHeader(asar).headerString).digest('hex');
}

test('all systems get the same app', () => {
  const [first, ...others] = [
    join(linux(), 'resources/app.asar'),
    join(mac(), 'Resources/app.asar'),
    join(windows(), 'resources/app.asar'),
  ].map((file) => readFileSync(file));
  expect(others.map((other) => other.equals(first ?? Buffer.alloc(0)))).toEqual([true, true]);
});

test('macOS gets the app’s identity, what it opens, and its archive’s hash', () => {
  const plist = readFileSync(join(mac(), 'Info.plist'), 'utf8').replace(/>\s+</g, '><');
  const has = (key: string, value: string) =>
    expect(plist).toContain(`<key>${key}</key><string>${value}</string>`);
  has('CFBundleIdentifier', 'app.attest.desktop');
  has('CFBundleExecutable', 'Attest');
  has('LSApplicationCategoryType', 'public.app-category.productivity');
  has('hash', hashHeader(join(mac(), 'Resources/app.asar')));
  expect(plist).toContain('<key>CFBundleURLSchemes</key><array><string>attest</string></array>');
  for (const ending of ['txt', 'md', 'html']) expect(plist).toContain(`<string>${ending}</string>`);
  // It is one of several programs that open these, and takes none over.
  expect(plist.match(/<key>LSHandlerRank<\/key><string>\w+<\/string>/g)).toEqual(
    Array(3).fill('<key>LSHandlerRank</key><string>Alternate</string>'),
  );
  const icon = readFileSync(join(mac(), 'Resources/icon.icns'));
  expect(icon.equals(readFileSync('resources/icons/icon.icns'))).toBe(true);
});

test('Windows gets the app’s identity and its archive’s hash', () => {
  const program = NtExecutable.from(readFileSync(join(windows(), 'Attest.exe')));
  const { entries } = NtExecutableResource.from(program);
  const [version] = Resource.VersionInfo.fromEntries(entries);
  expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
    ProductName: 'Attest',
    FileDescription: 'Attest',
    LegalCopyright: expect.stringContaining('The Attest developers'),
  });
  const [icons] = Resource.IconGroupEntry.fromEntries(entries);
  // A side of 256 is stored as 0.
  expect(icons?.icons.map(({ width }) => width)).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 0]);
  const integrity = entries.find(({ type }) => type === 'INTEGRITY');
  expect(JSON.parse(new TextDecoder().decode(integrity?.bin))).toEqual([
    {
      file: 'resources\\app.asar',
      alg: 'SHA256',
      value: hashHeader(join(windows(), 'resources/app.asar')),
    },
  ]);
});
