import { randomUUID } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { z } from 'zod';
import { articleIdSchema } from '../../../shared/model/ids';
import { preferencesSchema } from '../../../shared/model/library';
import { logFault } from '../../log/log';
import { firstUpdatesMemory, updatesMemorySchema } from '../../updates/updatesMemory';

/** Each value that is missing or damaged counts as at the first start. */
const startMemorySchema = z.object({
  /** Of the window while it is not maximized, in CSS pixels; null where it was never moved. */
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })
    .nullable()
    .catch(null),
  isMaximized: z.boolean().catch(false),
  /** Of the window. */
  zoomPercent: z.int().min(50).max(400).catch(100),
  /** The library's theme, so that the window has its colour before the library is read. */
  theme: preferencesSchema.shape.theme.catch('system'),
  /** The same for its language, which menus and dialogs need too. */
  language: preferencesSchema.shape.language.catch('system'),
  /** The library that was chosen in place of one that would not open; null for the usual one. */
  library: z.string().refine(isAbsolute).nullable().catch(null),
  /** The library that was opened last, which is the one that a running window has; null before the very first. */
  latestLibrary: z.string().refine(isAbsolute).nullable().catch(null),
  /** The article that the window showed last, and shows first at the next start. */
  article: articleIdSchema.nullable().catch(null),
  updates: updatesMemorySchema.catch(firstUpdatesMemory),
});

/** What this computer remembers between starts. Not part of the library, and no loss if it goes. */
export type StartMemory = z.infer<typeof startMemorySchema>;

const firstMemory = startMemorySchema.parse({});

/** The memory, and how to change it. */
export interface StartMemoryFile {
  readonly current: StartMemory;
  /** Keeps these values for the next start. */
  remember(values: Partial<StartMemory>): void;
}

/** Opens the memory in `file`. What is missing or damaged counts as a first start. */
export function openStartMemory(file: string): StartMemoryFile {
  let current = readMemory(file);
  return {
    get current() {
      return current;
    },
    remember(values) {
      current = { ...current, ...values };
      try {
        writeMemory(file, current);
      } catch (error) {
        // Not worth a dialog: the next start only looks like the first.
        logFault('settings-not-written', error);
        process.stderr.write(`${file} could not be written: ${String(error)}\n`);
      }
    },
  };
}

function readMemory(file: string): StartMemory {
  try {
    // Reading a pipe would wait.
    if (!statSync(file).isFile()) return firstMemory;
    return startMemorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not there, or damaged: no loss.
    return firstMemory;
  }
}

/** In one stroke, and through a link: some people keep their settings elsewhere. */
function writeMemory(file: string, memory: StartMemory): void {
  mkdirSync(dirname(file), { recursive: true });
  const real = lstatSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file;
  const there = statSync(real, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new Error('It is no file.');
  const draft = `${real}.${randomUUID()}`;
  try {
    writeFileSync(draft, JSON.stringify(memory), {
      flag: 'wx',
      mode: (there?.mode ?? 0o666) & 0o777,
    });
    renameSync(draft, real);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
