import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressionLevel } from './compressionLevel.mjs';
import { runTool } from './runTool.mjs';
import { listStaged, stageContents } from './stageContents.mjs';

/**
 * Builds a deb with dpkg-deb.
 * @param {import('./readPackageOrder.mjs').PackageOrder} order
 * @param {string} workFolder
 */
export async function buildDeb(order, workFolder) {
  const tree = join(workFolder, 'tree');
  stageContents(order.contents, tree);
  const files = listStaged(tree).filter(({ isFolder }) => !isFolder);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);

  const control = join(tree, 'DEBIAN');
  mkdirSync(control);
  writeFileSync(join(control, 'control'), describeDeb(order, Math.ceil(bytes / 1024)));
  const sums = files.map(({ path }) => `${hashFile(join(tree, path))}  ${path.slice(1)}\n`);
  writeFileSync(join(control, 'md5sums'), sums.join(''));
  addScript(order.afterInstall, join(control, 'postinst'));
  addScript(order.afterRemove, join(control, 'postrm'));
  const level = compressionLevel(6);
  const compression = level === 0 ? ['-Znone'] : ['-Zxz', `-z${level}`];
  await runTool('dpkg-deb', [...compression, '--root-owner-group', '--build', tree, order.out]);
}

/**
 * The control file (Debian policy, chapter 5).
 * @param {import('./readPackageOrder.mjs').PackageOrder} order
 * @param {number} installedKb
 */
export function describeDeb(order, installedKb) {
  const description = order.description.split('\n').map((line) => ` ${line || '.'}`);
  const fields = [
    ['Package', order.name],
    ['Version', order.version],
    ['Architecture', order.arch],
    ['Maintainer', order.maintainer],
    ['Installed-Size', String(installedKb)],
    ['Depends', order.depends.join(', ')],
    ['Recommends', order.recommends.join(', ')],
    ['Section', order.category],
    ['Priority', 'optional'],
    ['Homepage', order.url],
    ['Description', [order.summary, ...description].join('\n')],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/**
 * @param {string | undefined} source
 * @param {string} target
 */
function addScript(source, target) {
  if (source === undefined) return;
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}

/** @param {string} file */
function hashFile(file) {
  return createHash('md5').update(readFileSync(file)).digest('hex');
}
