import { AttestError } from '../../shared/model/AttestError';
import type { Prompt } from './prompt';

/**
 * Opens the library in `folder`. Where that fails the person can choose another folder or try again, until one
 * opens; null where they give up.
 */
export async function openChosenLibrary<Library>(
  folder: string,
  open: (folder: string) => Promise<Library>,
  prompt: Prompt,
): Promise<{ folder: string; library: Library } | null> {
  let chosen = folder;
  for (;;) {
    try {
      return { folder: chosen, library: await open(chosen) };
    } catch (error) {
      const choice = await prompt.ask({
        message: `Attest can’t open the library in ${chosen}`,
        detail: explain(error),
        choices: ['Choose Another Folder…', 'Try Again', 'Quit'],
        onEscape: 2,
      });
      if (choice === 2) return null;
      if (choice === 0)
        chosen = (await prompt.chooseFolder('Choose a Folder for the Library')) ?? chosen;
    }
  }
}

function explain(error: unknown): string {
  if (error instanceof AttestError) return error.message;
  return `Something went wrong in Attest: ${error instanceof Error ? error.message : String(error)}`;
}
