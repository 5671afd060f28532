import { explainFailure } from '../../../shared/model/AttestError';
import { type Message, message } from '../../../shared/words/message';
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

const ANOTHER = message('system.library.chooseAnother');
const AGAIN = message('system.tryAgain');
const MAKE = message('system.library.make');
const QUIT = message('system.quit');

/**
 * Opens a library. Where that fails, or its folder holds none, the person can choose another folder, try again, or have
 * one made, until one opens; null where they give up.
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
    const chosen = await prompt.chooseFolder(message('system.library.chooseFolder'));
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
      const isMissing = message('system.library.missing', { folder });
      const detail = message('system.library.missing.detail');
      return { question: makeQuestion(isMissing, detail, [MAKE]) };
    }
    return { library: await open(folder) };
  } catch (error) {
    logFailure('library-not-opened', error);
    const isClosed = message('system.library.cannotOpen', { folder });
    return { question: makeQuestion(isClosed, explainFailure(error)) };
  }
}

function makeQuestion(text: Message, detail: Message, also: readonly Message[] = []): Question {
  const choices = [ANOTHER, AGAIN, ...also, QUIT];
  return { message: text, detail, choices, onEscape: choices.length - 1 };
}
