import type { CallArgs } from '../../../shared/ipc/contract';
import { explainFailure } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { logFailure } from '../../log/logFailure';
import { readImportFile } from '../library/readImportFile';
import type { Prompt } from '../window/prompt';
import { isFileAddress, readFileAddress } from './fileAddress';

/**
 * Imports the files that the app was asked to open, one after the other: paths or addresses. The person is told of each
 * that can't be imported; the others are imported all the same.
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
      await prompt.tell(message('system.launch.cannotImport', { file }), explainFailure(error));
    }
  }
}
