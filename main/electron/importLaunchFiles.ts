import type { CallArgs } from '../../shared/ipc/contract';
import type { Prompt } from './prompt';
import { readImportFile } from './readImportFile';

/** Imports the files that the app was started with, one after the other. What can't be imported is told, and the others go on. */
export async function importLaunchFiles(
  paths: readonly string[],
  importArticle: (args: CallArgs<'article.import'>) => Promise<unknown>,
  prompt: Prompt,
): Promise<void> {
  for (const path of paths) {
    try {
      await importArticle({ job: `launch:${path}`, ...(await readImportFile(path)) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await prompt.tell(`Attest can’t import ${path}`, reason);
    }
  }
}
