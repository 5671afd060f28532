import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findUnusedClasses } from './findUnusedClasses.mjs';

const css = `
  .row { color: red; } /* .comment {} */
  @media print { .row:hover .cell { width: 1.5em; } }
  .row :global(.other) { color: blue; }
`;

it.each<[string, string, string[]]>([
  ['nothing', 'styles.row, styles.cell', []],
  ['a class that nothing uses', 'styles.row', ['has a class .cell,']],
  ['none where a variable chooses', 'styles[name]', []],
])('finds %s', async (_case, use, expected) => {
  const root = mkdtempSync(join(tmpdir(), 'attest-styles-'));
  mkdirSync(join(root, 'renderer', 'ui'), { recursive: true });
  writeFileSync(join(root, 'renderer', 'ui', 'Row.module.css'), css);
  writeFileSync(
    join(root, 'renderer', 'Row.tsx'),
    `import styles from './ui/Row.module.css';\n\nexport const used = [${use}];\n`,
  );
  try {
    expect(await findUnusedClasses(root)).toEqual(
      expected.map((part) => expect.stringContaining(part)),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});
