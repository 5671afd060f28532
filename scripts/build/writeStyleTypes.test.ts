import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeStyleTypes } from './writeStyleTypes.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attest-styles-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, css: string) {
  const file = join(root, 'renderer', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, css);
}

const types = () => join(root, 'out', 'types', 'styles');

function readClasses(path: string) {
  const text = readFileSync(join(types(), `${path}.d.ts`), 'utf8');
  return Array.from(text.matchAll(/readonly (".*"): string;/g), ([, name = '']) =>
    JSON.parse(name),
  );
}

it.each<[string, string, string[]]>([
  [
    'every class once, in order',
    '.row .cell { color: red } .row:hover { color: red }',
    ['cell', 'row'],
  ],
  [
    'classes inside other rules',
    '@media print { .row:not(.open) { color: red } }',
    ['open', 'row'],
  ],
  [
    'no names from comments or global rules',
    '/* .note */ .row :global(.other) { color: red }',
    ['row'],
  ],
  [
    'no animations',
    '.row { animation: spin 1s } @keyframes spin { to { rotate: 1turn } }',
    ['row'],
  ],
  ['names that are not identifiers', '.in-row { color: red }', ['in-row']],
])('declares %s', (_case, css, expected) => {
  write('ui/Row.module.css', css);
  writeStyleTypes(root);
  expect(readClasses('ui/Row.module.css')).toEqual(expected);
});

it('drops deleted sheets, and ignores all but CSS modules', () => {
  write('Old.module.css', '.row {}');
  writeStyleTypes(root);
  rmSync(join(root, 'renderer', 'Old.module.css'));
  write('ui/New.module.css', '.row {}');
  write('ui/tokens.css', '.row {}');
  writeStyleTypes(root);
  const files = readdirSync(types(), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.ts'))).toEqual([join('ui', 'New.module.css.d.ts')]);
});

it('names a sheet that is not valid CSS', () => {
  write('ui/Row.module.css', '.row { color: red }');
  write('ui/Torn.module.css', '.row } {');
  expect(() => writeStyleTypes(root)).toThrow(
    expect.objectContaining({ fileName: join('ui', 'Torn.module.css') }),
  );
});
