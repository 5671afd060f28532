import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** View attributes, and fields of menus, dialogs and notices, that are always shown to people. */
const READ = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription'],
  ...['aria-valuetext', 'description', 'detail', 'hint', 'label', 'message', 'placeholder'],
  ...['remedy', 'subtitle', 'title', 'valueLabel'],
]);

/** Errors that only a developer causes and reads. */
const FOR_DEVELOPERS = new Set(['Error', 'TypeError', 'RangeError', 'SyntaxError']);

/** Fields for what is typed on a command line. */
const TYPED = new Set(['name', 'usage']);

const WORD = /\p{L}{2}/u;
const SENTENCE = /\p{L}{2,}[,;:.]? \p{L}{2,}|\p{L}…/u;

/** Looks like a sentence but isn't: style sheets, selectors, media types, markup, content policies. */
const CODE =
  /[{};=<>[\]]|--|\w\(|\(\?|^\(prefers|^[\w.:*#-]+(?:, ?[\w.:*#-]+)+$|^\w+\/\w+|^\w+-src |:…/;

/** Ids and names of values: `log.show`, `system`, `https://`. */
const ID = /^[\w-]+(?:[.:/][\w/-]*)*$/;

/** Calls whose arguments are selectors. */
const SELECTING = new Set(['closest', 'matches', 'querySelector', 'querySelectorAll']);

/**
 * User-facing words hard-coded where they can't be translated: they belong in the catalogues.
 * @param {string} root
 * @param {Readonly<Record<string, string>>} exempt files with no such words, and what their words are for
 * @returns {string[]} sentences
 */
export function findLiterals(root, exempt) {
  return ['main', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\/|^shared\/words\//.test(path))
      .filter((path) => !(path in exempt))
      .sort()
      .flatMap((path) => {
        const code = readFileSync(join(root, path), 'utf8');
        return listLiterals(path, code).map(
          ({ line, text }) => `${path}:${line} says “${text}”: these words belong in shared/words.`,
        );
      }),
  );
}

/**
 * @param {string} path
 * @param {string} code
 * @returns {{line: number, text: string}[]}
 */
export function listLiterals(path, code) {
  const { program } = parseSync(path, code);
  /** @type {{line: number, text: string}[]} */
  const found = [];
  /** Nesting depth around a literal: places always shown to people, and places that never are. */
  let read = 0;
  let ignored = 0;
  /** Where field names start, which are not themselves shown. */
  const keys = new Set();
  const report = (/** @type {number} */ start, /** @type {string} */ text, isRead = read > 0) => {
    if (ignored || keys.has(start) || !(isRead ? WORD : SENTENCE).test(text)) return;
    if (isRead ? isId(text) : CODE.test(text)) return;
    const line = code.slice(0, start).split('\n').length;
    found.push({ line, text: text.trim().replace(/\s+/g, ' ') });
  };
  const isTyped = (/** @type {Parameters<typeof nameOf>[0]} */ key) =>
    path.startsWith('main/cli/') && TYPED.has(nameOf(key));
  const ignore = {
    enter: () => void ignored++,
    exit: () => void ignored--,
  };
  new Visitor({
    JSXText: ({ start, value }) => report(start, value, true),
    Literal({ start, value }) {
      if (typeof value === 'string') report(start, value);
    },
    TemplateLiteral({ start, quasis }) {
      report(start, quasis.map(({ value }) => value.cooked).join('◦'));
    },
    JSXAttribute(node) {
      if (isRead(node.name)) read++;
      if (isStyle(node.name)) ignored++;
    },
    'JSXAttribute:exit'(node) {
      if (isRead(node.name)) read--;
      if (isStyle(node.name)) ignored--;
    },
    Property(node) {
      if (!node.computed) keys.add(node.key.start);
      if (isRead(node.key)) read++;
      if (isTyped(node.key)) ignored++;
    },
    'Property:exit'(node) {
      if (isRead(node.key)) read--;
      if (isTyped(node.key)) ignored--;
    },
    NewExpression(node) {
      if (isForDevelopers(node)) ignored++;
    },
    'NewExpression:exit'(node) {
      if (isForDevelopers(node)) ignored--;
    },
    // Sentences said by id are in a catalogue; selectors aren't words.
    CallExpression(node) {
      if (isWordless(node)) ignored++;
    },
    'CallExpression:exit'(node) {
      if (isWordless(node)) ignored--;
    },
    ImportDeclaration: ignore.enter,
    'ImportDeclaration:exit': ignore.exit,
    TSLiteralType: ignore.enter,
    'TSLiteralType:exit': ignore.exit,
  }).visit(program);
  return found;
}

/** @param {{type: string, name?: unknown, value?: unknown}} key */
function nameOf({ name, value }) {
  return typeof name === 'string' ? name : typeof value === 'string' ? value : '';
}

/** @param {Parameters<typeof nameOf>[0]} key */
function isRead(key) {
  return READ.has(nameOf(key));
}

/** Words start with a capital, or there are several. @param {string} text */
function isId(text) {
  return ID.test(text) && !/^\p{Lu}\p{Ll}+$/u.test(text);
}

/** @param {Parameters<typeof nameOf>[0]} key */
function isStyle(key) {
  return ['className', 'placement', 'style'].includes(nameOf(key));
}

/** @param {{callee: {type: string, name?: unknown}}} node */
function isForDevelopers({ callee }) {
  return FOR_DEVELOPERS.has(nameOf(callee));
}

/** @param {{callee: {type: string, name?: unknown, property?: {type: string, name?: unknown}}}} node */
function isWordless({ callee }) {
  const name = nameOf(callee.property ?? callee);
  return ['say', 'message', 'sayInParts'].includes(name) || SELECTING.has(name);
}
