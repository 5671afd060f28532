import { parseArgs } from 'node:util';

/**
 * @typedef {object} PackageOrder the Linux package to build
 * @property {'deb' | 'rpm'} format
 * @property {string} out the file to write
 * @property {string} name
 * @property {string} version
 * @property {string} release distinguishes packages of one version
 * @property {string} arch in the format's own terms
 * @property {string} maintainer
 * @property {string} vendor
 * @property {string} url
 * @property {string} license
 * @property {string} summary one line
 * @property {string} description
 * @property {string} category
 * @property {readonly string[]} depends
 * @property {readonly string[]} recommends
 * @property {string | undefined} afterInstall path of a script
 * @property {string | undefined} afterRemove path of a script
 * @property {readonly {from: string, to: string}[]} contents files, and folders where `from` ends in "/"
 */

const text = /** @type {const} */ ({ type: 'string' });
const texts = /** @type {const} */ ({ type: 'string', multiple: true });

/** Those of fpm's options that electron-builder uses. */
const options = {
  'input-type': { ...text, short: 's' },
  'output-type': { ...text, short: 't' },
  force: /** @type {const} */ ({ type: 'boolean' }),
  depends: { ...texts, short: 'd' },
  'deb-recommends': texts,
  'deb-compression': text,
  'deb-priority': text,
  'rpm-os': text,
  'rpm-compression': text,
  'rpm-summary': text,
  architecture: text,
  'after-install': text,
  'after-remove': text,
  description: text,
  version: text,
  iteration: text,
  package: text,
  name: text,
  maintainer: text,
  vendor: text,
  url: text,
  category: text,
  license: text,
};

/**
 * Reads fpm's arguments. Throws if an option is unknown or a required one is missing.
 * @param {readonly string[]} args
 * @returns {PackageOrder}
 */
export function readPackageOrder(args) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  /** @param {keyof typeof values} name */
  const need = (name) => {
    const value = values[name];
    if (typeof value !== 'string' || value === '') throw new Error(`fpm: --${name} is missing.`);
    return value;
  };
  const format = need('output-type');
  if (format !== 'deb' && format !== 'rpm') throw new Error(`fpm: no ${format} can be built here.`);
  // A deb's description has its summary as the first line.
  const [first = '', ...rest] = need('description').split('\n');
  const description = rest.map((line) => line.trim()).join('\n');
  return {
    format,
    out: need('package'),
    name: need('name'),
    version: need('version'),
    release: values.iteration ?? '1',
    arch: need('architecture'),
    maintainer: need('maintainer'),
    vendor: values.vendor ?? '',
    url: values.url ?? '',
    license: values.license ?? '',
    summary: values['rpm-summary'] ?? first,
    description: description === '' ? first : description,
    category: values.category ?? '',
    depends: values.depends ?? [],
    recommends: values['deb-recommends'] ?? [],
    afterInstall: values['after-install'],
    afterRemove: values['after-remove'],
    contents: positionals.map(readMapping),
  };
}

/** @param {string} mapping */
function readMapping(mapping) {
  const at = mapping.indexOf('=');
  if (at === -1) throw new Error(`fpm: ${mapping} has no destination.`);
  return { from: mapping.slice(0, at), to: mapping.slice(at + 1) };
}
