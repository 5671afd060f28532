import { expect, it, test } from 'vitest';
import { parseJson } from './parseJson';

test.each([
  ['lists', 2000, '[', ']'],
  ['objects', 2000, '{"a":', '}'],
])('reads what is as deep as any document: %s', (_name, depth, open, close) => {
  const text = `${open.repeat(depth)}1${close.repeat(depth)}`;
  expect(JSON.stringify(parseJson(text))).toBe(text);
});

test.each([
  ['lists', `${'['.repeat(2001)}${']'.repeat(2001)}`],
  ['objects', `${'{"a":'.repeat(2001)}1${'}'.repeat(2001)}`],
  ['what never ends', '['.repeat(10_000_000)],
  ['lists behind a text', `{"a":"\\"[","b":${'['.repeat(2001)}`],
])('refuses what is deeper, without reading it: %s', (_name, text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});

it('takes no bracket in a text for one', () => {
  const value = { a: `\\"${'[{'.repeat(5000)}`, b: ['}]"\\'] };
  expect(parseJson(JSON.stringify(value))).toEqual(value);
});
