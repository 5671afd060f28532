import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressionLevel } from './compressionLevel.mjs';
import { runTool } from './runTool.mjs';
import { listStaged, stageContents } from './stageContents.mjs';

/**
 * rpm's names for processors, by Debian's.
 * @type {Readonly<Record<string, string>>}
 */
const rpmArchitectures = { amd64: 'x86_64', arm64: 'aarch64' };

/**
 * Builds an rpm with rpmbuild.
 * @param {import('./readPackageOrder.mjs').PackageOrder} order
 * @param {string} workFolder
 */
export async function buildRpm(order, workFolder) {
  const tree = join(workFolder, 'tree');
  stageContents(order.contents, tree);
  const spec = join(workFolder, 'package.spec');
  writeFileSync(spec, describeRpm(order, listStaged(tree)));
  const made = join(workFolder, 'made');
  mkdirSync(made);
  const level = compressionLevel(6);
  const defines = {
    _topdir: join(workFolder, 'top'),
    _rpmdir: made,
    _binary_payload: level === 0 ? 'w.ufdio' : `w${level}T0.xzdio`,
  };
  await runTool('rpmbuild', [
    '-bb',
    '--target',
    rpmArchitectures[order.arch] ?? order.arch,
    '--buildroot',
    tree,
    ...Object.entries(defines).flatMap(([name, value]) => ['--define', `${name} ${value}`]),
    spec,
  ]);
  const [folder = ''] = readdirSync(made);
  const [file = ''] = readdirSync(join(made, folder));
  copyFileSync(join(made, folder, file), order.out);
}

/** Folders that belong to the system, or to other packages. */
const sharedFolders =
  /^\/(opt|usr(\/(bin|share(\/(applications|metainfo|licenses|icons(\/.*)?))?))?)$/;

/**
 * The spec file. The contents are packaged as they are: nothing is stripped, and no dependencies are guessed.
 * @param {import('./readPackageOrder.mjs').PackageOrder} order
 * @param {readonly import('./stageContents.mjs').Staged[]} staged
 */
export function describeRpm(order, staged) {
  const files = staged
    .filter(({ path, isFolder }) => !(isFolder && sharedFolders.test(path)))
    .map(({ path, isFolder }) => `${isFolder ? '%dir ' : ''}"${path}"`);
  const fields = [
    ['Name', order.name],
    ['Version', order.version],
    ['Release', order.release],
    ['Summary', order.summary],
    ['License', order.license],
    ['Vendor', order.vendor],
    ['Packager', order.maintainer],
    ['URL', order.url],
    ['Group', order.category],
    ...order.depends.map((name) => ['Requires', name]),
    ['AutoReqProv', 'no'],
  ];
  return [
    '%global debug_package %{nil}',
    '%global __os_install_post %{nil}',
    '%global _build_id_links none',
    ...fields.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`),
    '',
    '%description',
    order.description,
    ...section('post', order.afterInstall),
    ...section('postun', order.afterRemove),
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...files,
    '',
  ].join('\n');
}

/**
 * @param {string} name
 * @param {string | undefined} script
 */
function section(name, script) {
  if (script === undefined) return [];
  return ['', `%${name} -p /bin/sh`, readFileSync(script, 'utf8').replaceAll('%', '%%')];
}
