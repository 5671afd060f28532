import type { CallArgs } from '../../../shared/ipc/contract';
import { logFailure } from '../../log/logFailure';
import { readImportFile } from '../library/readImportFile';
import type { Prompt } from '../window/prompt';
import { isFileAddress, readFileAddress } from './fileAddress';

/**
 * Imports the files that the app was asked to open, one after the other: paths or addresses. What can't be imported is
 * told, and the others go on.
 */
export async function importLaunchFiles(
  files: readonly string[],
  importArticle: (args: CallArgs<'article.import'>) => Promise<unknown>,
  prompt: Pick<Prompt, 'tell'>,
): Promise<void> {
  for (const file of files) {
    try {
      const path = isFileAddress(file) ? readFileAddress(file) : file;
      await importArticle({ job: `launch:${path}`, ...(await readImportFile(path)) });
    } catch (error) {
      logFailure('import-failed', error);
      const reason = error instanceof Error ? error.message : String(error);
      await prompt.tell(`Attest can’t import ${file}`, reason);
    }
  }
}
