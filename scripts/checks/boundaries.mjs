/**
 * @typedef {object} Probe a file placed where it doesn't belong or, as a control, where it does
 * @property {string} file
 * @property {string} code
 * @property {'noRestrictedImports' | 'noImportCycles' | 'TS2304' | 'TS2584' | 'TS2591' | null} rule the rule that must
 *   report it; null for a control, which none may
 */

const restricted = 'noRestrictedImports';

/**
 * @param {string} file
 * @param {string} module
 * @param {Probe['rule']} rule
 * @returns {Probe}
 */
const importing = (file, module, rule = restricted) => ({
  file,
  code: `import * as probe from '${module}';\n\nexport const used = probe;\n`,
  rule,
});

/**
 * The type declarations each project must not see, however they got in: another environment's globals.
 * @type {readonly {project: string, foreign: RegExp}[]}
 */
export const foreignTypes = [
  { project: 'shared', foreign: /lib\.dom\.d\.ts$|@types\/(node|react)\/|\/electron\.d\.ts$/ },
  { project: 'main', foreign: /lib\.dom\.d\.ts$|@types\/react\// },
  { project: 'renderer', foreign: /@types\/node\/|\/electron\.d\.ts$/ },
];

/**
 * A deliberate violation of every import rule in the architecture, each with the rule that must catch it, and controls
 * to show that the tools don't simply reject everything.
 * @type {readonly Probe[]}
 */
export const probes = [
  importing('shared/model/nodeProbe.ts', 'node:fs'),
  importing('shared/model/electronProbe.ts', 'electron'),
  importing('shared/model/reactProbe.ts', 'react'),
  importing('shared/model/lowdbProbe.ts', 'lowdb'),
  importing('shared/library/tiptapProbe.ts', '@tiptap/core'),
  importing('shared/library/mainProbe.ts', '../../main/backend'),
  importing('shared/library/rendererProbe.ts', '../../renderer/app/App'),
  importing('shared/document/domLibraryProbe.ts', 'dompurify'),
  {
    file: 'shared/anchoring/lazyProbe.ts',
    code: "export const lazy = () => import('electron');\n",
    rule: restricted,
  },
  {
    file: 'shared/anchoring/domProbe.ts',
    code: 'export const text = document.title;\n',
    rule: 'TS2584',
  },
  {
    file: 'shared/anchoring/processProbe.ts',
    code: 'export const folder = process.cwd();\n',
    rule: 'TS2591',
  },

  importing('shared/ledger/cycleProbe.ts', './cycleEndProbe', 'noImportCycles'),
  {
    file: 'shared/ledger/cycleEndProbe.ts',
    code: "import type { used } from './cycleProbe';\n\nexport type Used = typeof used;\n",
    rule: 'noImportCycles',
  },

  importing('main/electronProbe.ts', 'electron'),
  importing('main/storage/electronProbe.ts', 'electron/main'),
  importing('main/import/reactProbe.ts', 'react'),
  importing('main/rendererProbe.ts', '../renderer/state/store'),
  importing('main/electron/rendererProbe.ts', '../../renderer/state/store'),
  {
    file: 'main/electron/rawIpcProbe.ts',
    code: "import { ipcRenderer } from 'electron';\n\nexport const raw = ipcRenderer;\n",
    rule: restricted,
  },
  { file: 'main/domProbe.ts', code: 'export const width = window.innerWidth;\n', rule: 'TS2304' },

  importing('renderer/state/electronProbe.ts', 'electron'),
  importing('renderer/state/nodeProbe.ts', 'node:fs'),
  importing('renderer/app/mainProbe.ts', '../../main/backend'),
  importing('renderer/ui/featureProbe.ts', '../features/ledger/Ledger'),
  importing('renderer/commands/featureProbe.ts', '../features/ledger/Ledger'),
  importing('renderer/features/ledger/otherFeatureProbe.ts', '../sources/SourceList'),
  importing('renderer/features/ledger/table/otherFeatureProbe.ts', '../../sources/SourceList'),
  importing('renderer/features/ledger/appProbe.ts', '../../app/App'),
  importing('renderer/features/ledger/electronProbe.ts', 'electron'),
  importing('renderer/features/ledger/nodeProbe.ts', 'node:path'),
  importing('renderer/features/ledger/mainProbe.ts', '../../../main/backend'),
  {
    file: 'renderer/state/requireProbe.ts',
    code: "export const electron = require('electron');\n",
    rule: 'TS2591',
  },
  {
    file: 'renderer/state/processProbe.ts',
    code: 'export const folder = process.cwd();\n',
    rule: 'TS2591',
  },

  importing('shared/model/control.ts', 'zod', null),
  importing('shared/document/control.ts', '@tiptap/core', null),
  importing('main/preload/control.ts', 'electron', null),
  {
    file: 'main/electron/control.ts',
    code: "import { BrowserWindow } from 'electron';\n\nexport const open = BrowserWindow;\n",
    rule: null,
  },
  importing('main/storage/control.ts', 'node:fs', null),
  importing('renderer/state/control.ts', 'react', null),
  importing('renderer/features/ledger/control.ts', '../../ui/Button', null),
  importing('renderer/features/ledger/table/control.ts', '../../../ui/Button', null),
  importing('renderer/features/ledger/table/ownControl.ts', '../Ledger', null),
  { file: 'renderer/ui/control.ts', code: 'export const text = document.title;\n', rule: null },
];
