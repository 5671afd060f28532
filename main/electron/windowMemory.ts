import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { articleIdSchema } from '../../shared/model/ids';
import { preferencesSchema } from '../../shared/model/library';
import { firstUpdatesMemory, updatesMemorySchema } from '../updates/updatesMemory';

const windowMemorySchema = z.object({
  /** Of the window while it is not maximized, in CSS pixels; null where it was never moved. */
  bounds: z
    .object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })
    .nullable(),
  isMaximized: z.boolean(),
  /** The library's theme, so that the window starts in its colour before the library is read. */
  theme: preferencesSchema.shape.theme,
  /** The library that was chosen in place of one that would not open; null for the usual one. */
  library: z.string().nullable(),
  /** The library that was opened last, which is the one that a running window has; null before the very first. */
  latestLibrary: z.string().nullable().default(null),
  /** The article used last: most likely the one that the window asks for first. */
  article: articleIdSchema.nullable().default(null),
  updates: updatesMemorySchema.default(firstUpdatesMemory),
});

/** What this computer remembers between starts. Not part of the library, and no loss if it is gone. */
export type WindowMemory = z.infer<typeof windowMemorySchema>;

const firstMemory: WindowMemory = {
  bounds: null,
  isMaximized: false,
  theme: 'system',
  library: null,
  latestLibrary: null,
  article: null,
  updates: firstUpdatesMemory,
};

/** The memory, and how to change it. */
export interface WindowMemoryFile {
  readonly current: WindowMemory;
  /** Keeps these values for the next start. */
  remember(values: Partial<WindowMemory>): void;
}

/** Opens the memory in `file`. What is missing or damaged counts as a first start. */
export function openWindowMemory(file: string): WindowMemoryFile {
  let current = readMemory(file);
  return {
    get current() {
      return current;
    },
    remember(values) {
      current = { ...current, ...values };
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(current));
      } catch (error) {
        // Not worth a dialog: the next start only looks like the first.
        process.stderr.write(`${file} could not be written: ${String(error)}\n`);
      }
    },
  };
}

function readMemory(file: string): WindowMemory {
  try {
    return windowMemorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return firstMemory;
  }
}
