import { expect, it } from 'vitest';
import { listLiterals } from './findLiterals.mjs';

it.each<[string, string, string[]]>([
  ['text in a view', '<p>No matches</p>', ['No matches']],
  ['one word in a view', '<button>Save</button>', ['Save']],
  ['a name for screen readers', '<b aria-label="Close" />', ['Close']],
  ['a conditional name', "<b title={isOpen ? 'Fold' : `Open $" + '{name}`} />', ['Fold', 'Open ◦']],
  ['a menu', "const menu = [{ role: 'cut', label: 'Cut' }]", ['Cut']],
  ['a failure', "throw new AttestError('invalid', 'Give it a name.')", ['Give it a name.']],
  ['a sentence in pieces', 'print(`$' + '{count} articles were found`)', ['◦ articles were found']],
  ['an ellipsis', "choose('Choose…')", ['Choose…']],
  ['a value within a sentence', "say('ledger.title', { name: 'No name yet' })", []],
])('finds %s', (_case, code, expected) => {
  expect(listLiterals('probe.tsx', `export const probe = () => { ${wrap(code)} }`)).toEqual(
    expected.map((text) => ({ line: 1, text })),
  );
});

it.each([
  ['sentences by id', "say('ledger.title')"],
  ['errors that only developers see', "throw new Error('The root is missing.')"],
  ['codes and keys', "run('article.open', 'ArrowLeft', 'utf8')"],
  ['classes', '<b className={isOpen ? "open wide row" : "wide row"} />'],
  ['what a person wrote', '<b title={article.title}>{article.title}</b>'],
  ['types', "type Order = 'as in text' | 'newest first';"],
  ['selectors', "page.querySelector('pre br')"],
  ['style sheets', "const css = 'background-color: red; border: none'"],
  ['names of fields', "const set = { 'aria-label': name }"],
  ['types of media', "const type = 'text/html; charset=utf-8'"],
  ['comments', '/* No matches */'],
])('leaves alone %s', (_case, code) => {
  expect(listLiterals('probe.tsx', `export const probe = () => { ${wrap(code)} }`)).toEqual([]);
});

/** A view as a statement. */
function wrap(code: string): string {
  return code.startsWith('<') ? `return ${code};` : code;
}
