import { describe, expect, it } from 'vitest';
import { describeDeb } from './buildDeb.mjs';
import { describeRpm } from './buildRpm.mjs';
import { readPackageOrder } from './readPackageOrder.mjs';

/** As electron-builder calls fpm. */
const call = (format: string, ...more: string[]) => [
  ...['-s', 'dir', '--force', '-t', format, '-d', 'libgtk-3-0', '-d', 'xdg-utils'],
  ...['--architecture', 'amd64', '--description', 'A notebook\n First line.\nSecond line.'],
  ...['--version', '1.2.0', '--package', '/out/attest', '--name', 'attest'],
  ...['--maintainer', 'Somebody <s@example.org>', '--url', 'https://example.org', ...more],
  ...['/dist/linux-unpacked/=/opt/Attest', 'icon.png=/usr/share/icons/icon.png'],
];

describe('readPackageOrder', () => {
  it('reads the arguments for fpm', () => {
    expect(readPackageOrder(call('deb', '--deb-compression', 'xz'))).toMatchObject({
      format: 'deb',
      out: '/out/attest',
      name: 'attest',
      release: '1',
      summary: 'A notebook',
      description: 'First line.\nSecond line.',
      depends: ['libgtk-3-0', 'xdg-utils'],
      afterInstall: undefined,
      contents: [
        { from: '/dist/linux-unpacked/', to: '/opt/Attest' },
        { from: 'icon.png', to: '/usr/share/icons/icon.png' },
      ],
    });
  });

  it.each([
    ['a format that can’t be built here', call('pacman'), 'no pacman'],
    ['an unknown option', call('deb', '--deb-systemd', 'x'), '--deb-systemd'],
    ['a file without a destination', [...call('deb'), 'loose.txt'], 'loose.txt'],
    ['no package', ['-t', 'deb', '--description', 'x'], '--package is missing'],
  ])('refuses %s', (_what, args, sentence) => {
    expect(() => readPackageOrder(args)).toThrow(sentence);
  });
});

describe('the description of a deb', () => {
  it('is a control file', () => {
    expect(describeDeb(readPackageOrder(call('deb')), 280_000)).toBe(
      `Package: attest
Version: 1.2.0
Architecture: amd64
Maintainer: Somebody <s@example.org>
Installed-Size: 280000
Depends: libgtk-3-0, xdg-utils
Priority: optional
Homepage: https://example.org
Description: A notebook
 First line.
 Second line.
`,
    );
  });
});

describe('the description of an rpm', () => {
  it('lists every file, and only those folders that are its own', () => {
    const staged = (path: string, isFolder = false) => ({ path, isFolder, bytes: 1 });
    const spec = describeRpm(readPackageOrder(call('rpm')), [
      staged('/opt', true),
      staged('/opt/Attest', true),
      staged('/opt/Attest/attest'),
      staged('/usr/share/icons/hicolor/16x16/apps', true),
      staged('/usr/share/icons/hicolor/16x16/apps/attest.png'),
    ]);
    expect(spec.slice(spec.indexOf('%files'))).toBe(
      `%files
%defattr(-,root,root,-)
%dir "/opt/Attest"
"/opt/Attest/attest"
"/usr/share/icons/hicolor/16x16/apps/attest.png"
`,
    );
    expect(spec).toContain('Requires: libgtk-3-0\nRequires: xdg-utils\nAutoReqProv: no\n');
  });
});
