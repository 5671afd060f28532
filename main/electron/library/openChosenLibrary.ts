import { AttestError } from '../../../shared/model/AttestError';
import { logFailure } from '../../log/logFailure';
import type { Prompt, Question } from '../window/prompt';

/** How libraries are opened. */
export interface LibraryOpener<Library> {
  /** True where the folder holds a library, or what is left of one. */
  holdsLibrary(folder: string): Promise<boolean>;
  /** Opens the library in a folder, and makes it where there is none. */
  open(folder: string): Promise<Library>;
}

/** A library to begin with, and whether it may be made unasked where there is none. */
export interface UsualLibrary {
  folder: string;
  mayBeMade: boolean | Promise<boolean>;
}

const ANOTHER = 'Choose Another Folder…';
const AGAIN = 'Try Again';
const MAKE = 'Make a New Library There';
const QUIT = 'Quit';

/**
 * Opens a library. Where that fails, or there is none in its folder, the person can choose another folder, try again,
 * or have one made, until one opens; null where they give up.
 */
export async function openChosenLibrary<Library>(
  usual: UsualLibrary,
  opener: LibraryOpener<Library>,
  prompt: Prompt,
): Promise<{ folder: string; library: Library } | null> {
  let { folder, mayBeMade } = usual;
  for (;;) {
    const opened = await tryToOpen(folder, mayBeMade, opener);
    if ('library' in opened) return { folder, library: opened.library };
    const { choices } = opened.question;
    const choice = choices[await prompt.ask(opened.question)];
    if (choice === QUIT) return null;
    if (choice === MAKE) mayBeMade = true;
    if (choice !== ANOTHER) continue;
    const chosen = await prompt.chooseFolder('Choose a Folder for the Library');
    if (chosen === null) continue;
    folder = chosen;
    mayBeMade = false;
  }
}

async function tryToOpen<Library>(
  folder: string,
  mayBeMade: UsualLibrary['mayBeMade'],
  { holdsLibrary, open }: LibraryOpener<Library>,
): Promise<{ library: Library } | { question: Question }> {
  try {
    if (!(await mayBeMade) && !(await holdsLibrary(folder))) {
      const detail =
        'It may have been moved or renamed, or be on a disk that is not connected. Nothing was made in its place.';
      return { question: makeQuestion(`There is no library in ${folder}`, detail, [MAKE]) };
    }
    return { library: await open(folder) };
  } catch (error) {
    logFailure('library-not-opened', error);
    const message = `Attest can’t open the library in ${folder}`;
    return { question: makeQuestion(message, explain(error)) };
  }
}

function makeQuestion(message: string, detail: string, also: readonly string[] = []): Question {
  const choices = [ANOTHER, AGAIN, ...also, QUIT];
  return { message, detail, choices, onEscape: choices.length - 1 };
}

function explain(error: unknown): string {
  if (error instanceof AttestError) return error.message;
  return `Something went wrong in Attest: ${error instanceof Error ? error.message : String(error)}`;
}
