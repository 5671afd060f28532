import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** The marker of the fuses in a program, their version and number, and their initial state. */
const fuseWire = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x08${'1'.repeat(8)}`;
const english = { lang: 1033, codepage: 1200 };

/**
 * Creates a folder shaped like Electron for Windows or macOS: everything that packaging looks at, and nothing that
 * runs. With it, packages for other systems can be inspected.
 * @param {'mac' | 'win'} system
 * @param {string} folder
 */
export function makeStubElectron(system, folder) {
  const write = (/** @type {string} */ path, /** @type {string | Uint8Array} */ content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('LICENSE', 'Electron’s licence');
  write('LICENSES.chromium.html', 'Chromium’s licences');
  write('version', '0.0.0');
  if (system === 'win') {
    write('electron.exe', makeProgram());
    write('resources/default_app.asar', '');
    return;
  }
  write('Electron.app/Contents/Info.plist', makePlist('Electron'));
  write('Electron.app/Contents/MacOS/Electron', 'program');
  write('Electron.app/Contents/Resources/default_app.asar', '');
  write('Electron.app/Contents/Resources/electron.icns', 'icon');
  const frameworks = 'Electron.app/Contents/Frameworks';
  write(
    `${frameworks}/Electron Framework.framework/Electron Framework`,
    Buffer.from(fuseWire, 'latin1'),
  );
  for (const helper of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${helper}`;
    write(`${frameworks}/${name}.app/Contents/Info.plist`, makePlist(name));
    write(`${frameworks}/${name}.app/Contents/MacOS/${name}`, 'program');
  }
}

/** A Windows program with the version resource that packaging fills in, and the fuses at its end. */
function makeProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = english.lang;
  version.setStringValues(english, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.concat([Buffer.from(program.generate()), Buffer.from(fuseWire, 'latin1')]);
}

/** @param {string} name */
function makePlist(name) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleName</key><string>${name}</string>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIconFile</key><string>electron.icns</string>
</dict></plist>
`;
}
