import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { makeFileName } from '../../../shared/export/makeFileName';
import { AttestError } from '../../../shared/model/AttestError';
import { captureKindOf } from '../../../shared/model/captureKind';
import { message } from '../../../shared/words/message';

interface ViewerParts {
  /** Where copies go, in a folder of their own. */
  temporary: string;
  /** Opens a file in the program that the system has for it. Answers why it couldn’t, or nothing. */
  openPath(path: string): Promise<string>;
}

export interface CaptureViewer {
  open(file: { name: string; bytes: Uint8Array }): Promise<void>;
  /** Removes the copies. */
  clear(): void;
}

/** Shows captures in the system’s viewer: read-only copies, so that what a program saves there changes no capture. */
export function createCaptureViewer({ temporary, openPath }: ViewerParts): CaptureViewer {
  let folder: string | null = null;
  let copies = 0;
  return {
    async open({ name, bytes }) {
      const extension = extname(name).slice(1).toLowerCase();
      // A library from somebody else may hold what no person could have captured.
      if (!captureKindOf(extension)) {
        throw new AttestError('unsupported', message('captures.unsupported', { name }));
      }
      folder ??= mkdtempSync(join(temporary, 'attest-captures-'));
      copies += 1;
      const own = join(folder, String(copies));
      mkdirSync(own);
      const path = join(
        own,
        makeFileName(name.slice(0, -extname(name).length), extension, 'capture'),
      );
      await writeFile(path, bytes, { mode: 0o400 });
      const reason = await openPath(path);
      if (reason)
        throw new AttestError('unsupported', message('captures.notOpened', { name, reason }));
    },
    clear() {
      if (folder) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}
