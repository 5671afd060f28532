import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { articleIdSchema } from '../../../shared/model/ids';
import { signatureSchema } from '../../../shared/model/judgement';
import { preferencesSchema } from '../../../shared/model/library';
import { firstUpdatesMemory, updatesMemorySchema } from '../../updates/updatesMemory';
import { readSettings, writeSettings } from './settingsFile';

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
  /** The name that the person signs verdicts with, empty where they want none; null where they were never asked. */
  signature: signatureSchema.nullable().catch(null),
  /** The person has said yes to looking sources up on the internet, each when they ask for it. */
  mayLookUp: z.boolean().catch(false),
  /** The person has said yes to capturing pages from the internet, each when they ask for it. */
  mayCapture: z.boolean().catch(false),
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
      writeSettings(file, current);
    },
  };
}

function readMemory(file: string): StartMemory {
  return startMemorySchema.safeParse(readSettings(file)).data ?? firstMemory;
}
