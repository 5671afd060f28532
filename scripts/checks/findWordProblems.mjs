import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/**
 * Sentences in the English catalogues that are there twice, or that no code uses.
 * @param {string} root
 * @returns {string[]} sentences
 */
export function findWordProblems(root) {
  const folder = join(root, 'shared', 'words', 'en');
  const ids = readdirSync(folder).flatMap((file) =>
    listKeys(file, readFileSync(join(folder, file), 'utf8')),
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const isSaid = listSaid(root);
  return [
    ...twice.map((id) => `shared/words/en has ${id} twice.`),
    ...ids.filter((id) => !isSaid(id)).map((id) => `Nothing uses ${id} from shared/words/en.`),
  ];
}

/**
 * @param {string} file
 * @param {string} code
 */
function listKeys(file, code) {
  /** @type {string[]} */
  const keys = [];
  new Visitor({
    Property({ key }) {
      if (key.type === 'Literal' && typeof key.value === 'string') keys.push(key.value);
    },
  }).visit(parseSync(file, code).program);
  return keys;
}

/**
 * Matches ids that the code spells out, or builds from a template with any values.
 * @param {string} root
 * @returns {(id: string) => boolean}
 */
function listSaid(root) {
  /** @type {Set<string>} */
  const whole = new Set();
  /** @type {Set<string>} */
  const patterns = new Set();
  const files = ['main', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^shared\/words\/e[ns]\//.test(path)),
  );
  for (const file of files) {
    new Visitor({
      Literal({ value }) {
        if (typeof value === 'string') whole.add(value);
      },
      TemplateLiteral({ quasis }) {
        const parts = quasis.map(({ value }) => value.cooked ?? '');
        // Dots separate the parts of an id.
        if (parts.some((part) => /^\w+\.$|^\w+(\.\w+)+\.$/.test(part))) {
          patterns.add(parts.map((part) => part.replaceAll('.', '\\.')).join('.+'));
        }
      },
    }).visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program);
  }
  const pattern = new RegExp(`^(?:${[...patterns].join('|')})$`);
  const isNamed = (/** @type {string} */ id) =>
    whole.has(id) || (patterns.size > 0 && pattern.test(id));
  // For an option, the code may name only the start of its help id.
  return (id) => isNamed(id) || isNamed(id.replace(/\.[^.]+$/, ''));
}
