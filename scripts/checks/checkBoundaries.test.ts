import { describe, expect, it } from 'vitest';
import { judgeProbes, parseLint, parseTypes } from './checkBoundaries.mjs';

const violation = {
  file: 'shared/x.ts',
  code: "import 'electron';\n",
  rule: 'noRestrictedImports',
} as const;
const control = { file: 'main/electron/x.ts', code: "import 'electron';\n", rule: null };

describe('judgeProbes', () => {
  it('passes if the violation is rejected and the control is not', () => {
    const complaints = [{ file: 'shared/x.ts', rule: 'noRestrictedImports' }];
    expect(judgeProbes([violation, control], complaints)).toEqual([]);
  });

  it.each([
    ['nothing catches', []],
    ['another rule catches', [{ file: 'shared/x.ts', rule: 'noUnusedImports' }]],
    ['the rule catches in another file', [{ file: 'shared/y.ts', rule: 'noRestrictedImports' }]],
  ])('reports a violation that %s', (_, complaints) => {
    expect(judgeProbes([violation], complaints)).toHaveLength(1);
  });

  it('reports a control that is rejected', () => {
    const complaints = [{ file: control.file, rule: 'noRestrictedImports' }];
    expect(judgeProbes([control], complaints)).toHaveLength(1);
  });
});

describe('parseTypes', () => {
  it('reads the file and the code of each error', () => {
    const output = [
      "shared/x.ts(1,30): error TS2591: Cannot find name 'node:fs'.",
      'error TS18003: No inputs were found.',
      'main/x.ts(2,1): error TS2304: Cannot find name.',
    ].join('\n');
    expect(parseTypes(output)).toEqual([
      { file: 'shared/x.ts', rule: 'TS2591' },
      { file: 'main/x.ts', rule: 'TS2304' },
    ]);
  });
});

describe('parseLint', () => {
  it('finds the report among other lines', () => {
    const diagnostics = [
      { category: 'lint/style/noRestrictedImports', location: { path: 'shared/x.ts' } },
    ];
    expect(parseLint(`note\n${JSON.stringify({ diagnostics })}\nfailed`)).toEqual([
      { file: 'shared/x.ts', rule: 'noRestrictedImports' },
    ]);
  });

  it('throws if there is no report, rather than finding nothing', () => {
    expect(() => parseLint('panic')).toThrow('no report');
  });
});
