import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listStyleSheets } from './listStyleSheets.mjs';

/**
 * Declares the classes of each of the window's CSS modules, in the folder that `rootDirs` in renderer/tsconfig.json
 * overlays on renderer/. Without these, any name would pass as a class.
 * @param {string} root
 */
export function writeStyleTypes(root) {
  const folder = join(root, 'out', 'types', 'styles');
  const sheets = listStyleSheets(root);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, classes } of sheets) {
    const file = join(folder, `${path}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    const members = classes.map((name) => `  readonly ${JSON.stringify(name)}: string;\n`);
    writeFileSync(file, `declare const styles: {\n${members.join('')}};\nexport default styles;\n`);
  }
}
