import { expect, it, test } from 'vitest';
import { parseJson } from './parseJson';

test.each([
  ['lists', 400, '[', ']'],
  ['objects', 400, '{"a":', '}'],
])('reads what is as deep as any document: %s', (_name, depth, open, close) => {
  const text = `${open.repeat(depth)}1${close.repeat(depth)}`;
  expect(JSON.stringify(parseJson(text))).toBe(text);
});

test.each([
  ['lists', `${'['.repeat(401)}${']'.repeat(401)}`],
  ['objects', `${'{"a":'.repeat(401)}1${'}'.repeat(401)}`],
  ['something endless', '['.repeat(10_000_000)],
  ['lists after a text', `{"a":"\\"[","b":${'['.repeat(401)}`],
])('refuses anything deeper, without reading it: %s', (_name, text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});

it('ignores brackets in a text', () => {
  const value = { a: `\\"${'[{'.repeat(5000)}`, b: ['}]"\\'] };
  expect(parseJson(JSON.stringify(value))).toEqual(value);
});
