import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '../setup/runProcess.mjs';
import { checkBoundaries } from './checkBoundaries.mjs';
import { findLockfileProblems } from './findLockfileProblems.mjs';
import { runVitest } from './runVitest.mjs';

/** @typedef {import('./runSteps.mjs').Step} Step */

/** Files whose words are not shown in the window, with what they are for. */
const wordless = {
  'shared/claims/rules/english.ts': 'words that texts in that language are searched for',
  'shared/claims/rules/french.ts': 'words that texts in that language are searched for',
  'shared/claims/rules/german.ts': 'words that texts in that language are searched for',
  'shared/claims/rules/italian.ts': 'words that texts in that language are searched for',
  'shared/claims/rules/portuguese.ts': 'words that texts in that language are searched for',
  'shared/claims/rules/spanish.ts': 'words that texts in that language are searched for',
  'main/cli/endOnFaults.ts': 'the log',
  'main/electron/launch/settingsFile.ts': 'the terminal, where a developer looks',
  'main/electron/page/guardNavigation.ts': 'the terminal, where a developer looks',
  'main/electron/updates/hostAppUpdates.ts': 'the name of a file',
  'main/electron/updates/lazyAppUpdates.ts': 'the terminal, where a developer looks',
  'main/electron/window/createWindow.ts': 'the name of the program',
  'main/log/log.ts': 'the log',
  'main/references/bibtex/bibtexTypes.ts': 'genres as bibliographies have them',
  'main/search/IndexWriter.ts': 'SQL',
  'main/search/QueryNames.ts': 'SQL',
  'main/search/compileQuery.ts': 'SQL',
  'main/search/findInIndex.ts': 'SQL',
  'main/storage/files/FileHistory.ts': 'the name of a file',
  'main/storage/files/parseFile.ts': 'technical reasons, as zod gives them',
  'renderer/app/look/FacePicker.tsx': 'names of typefaces',
  'renderer/app/look/loadFace.ts': 'names of typefaces',
  'renderer/editor/painting/paintNames.ts': 'names in style sheets',
  'renderer/editor/text/createTextSync.ts': 'the id of an author',
  'renderer/editor/note/HighlightNote.tsx': 'an id',
  'renderer/features/order/ArticleMemo.tsx': 'an id',
  'shared/model/anchor.ts': 'technical reasons, as zod gives them',
  'shared/model/records.ts': 'technical reasons, as zod gives them',
};
/** @typedef {import('./runSteps.mjs').Outcome} Outcome */

/**
 * Every check that needs no window.
 * @param {string} root
 * @returns {readonly Step[]}
 */
export function checkSteps(root) {
  return [
    biomeStep(root, 'format and lint', ['ci', '--error-on-warnings', '.']),
    scriptStep(root, 'types', [join(root, 'scripts', 'types.mjs')]),
    problemStep('import rules', () => checkBoundaries(root)),
    problemStep('unused styles', async () => {
      const { findUnusedClasses } = await import('./findUnusedClasses.mjs');
      return findUnusedClasses(root);
    }),
    problemStep('words', async () => {
      const { findLiterals } = await import('./findLiterals.mjs');
      const { findWordProblems } = await import('./findWordProblems.mjs');
      return [...findLiterals(root, wordless), ...findWordProblems(root)];
    }),
    problemStep('lockfile', async () => {
      const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
      return findLockfileProblems(JSON.parse(lockfile));
    }),
    problemStep('workflows', async () => {
      const { findWorkflowProblems } = await import('./findWorkflowProblems.mjs');
      return findWorkflowProblems(root);
    }),
    toolStep(root, 'unused code', 'knip/bin/knip.js', []),
    { name: 'unit tests', run: () => runVitest(root) },
  ];
}

/**
 * A short run of the torture: killed processes and failing disks.
 * @param {string} root
 * @returns {Step}
 */
export function tortureStep(root) {
  return scriptStep(root, 'torture', [join(root, 'scripts', 'torture.mjs'), '--short']);
}

/**
 * Formats every file, and fixes what the linter can.
 * @param {string} root
 * @returns {Step}
 */
export function fixStep(root) {
  return biomeStep(root, 'fix', ['check', '--write', '.']);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} args
 */
function biomeStep(root, name, args) {
  // It writes colour codes even to a pipe.
  return toolStep(root, name, '@biomejs/biome/bin/biome', [...args, '--colors=off']);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @returns {Step}
 */
function toolStep(root, name, script, args) {
  return scriptStep(root, name, [join(root, 'node_modules', script), ...args]);
}

/**
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} command Node's arguments
 * @returns {Step}
 */
function scriptStep(root, name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await runProcess(process.execPath, command, { cwd: root });
      return settleStep(code === 0, output);
    },
  };
}

/**
 * @param {string} name
 * @param {() => Promise<string[]>} findProblems
 * @returns {Step}
 */
function problemStep(name, findProblems) {
  return {
    name,
    run: async () => {
      const problems = await findProblems();
      return settleStep(problems.length === 0, problems.join('\n'));
    },
  };
}

/**
 * @param {boolean} isPassed
 * @param {string} output
 * @returns {Outcome}
 */
function settleStep(isPassed, output) {
  return { counts: isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output };
}
