import { app, dialog, type MessageBoxOptions, type OpenDialogOptions } from 'electron';
import { type Message, message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';
import { shorten, shortenWords } from './shorten';
import { showWindow } from './showWindow';

/** In characters. A dialog grows with its text, and has to fit on the screen. */
const LONGEST_WORD = 100;
const LONGEST_TEXT = 1500;

/** Something to decide. */
export interface Question {
  message: Message;
  detail: Message;
  /** The last one is the way out, where nobody is there to answer. */
  choices: readonly Message[];
  /** Position of the choice that Escape and closing the dialog stand for. */
  onEscape: number;
}

/** A way to reach the person before there is a page, or when it is gone. */
export interface Prompt {
  /** Says what happened; resolves once it has been read. */
  tell(message: Message, detail: Message): Promise<void>;
  /** Answers the position of the choice that was taken. */
  ask(question: Question): Promise<number>;
  /** Asks for a folder; null where the person thinks better of it. */
  chooseFolder(title: Message): Promise<string | null>;
}

/** Who has the words: the language can change while the app runs. */
type Speaker = { readonly words: Words };

/** The system's own dialogs, in front of the window where there is one: it may not be shown yet. */
function makeDialogPrompt(speaker: Speaker): Prompt {
  const ask: Prompt['ask'] = async ({ message, detail, choices, onEscape }) => {
    await app.whenReady();
    const { say } = speaker.words;
    const options: MessageBoxOptions = {
      type: 'warning',
      title: app.name,
      message: fitDialog(say(message)),
      detail: fitDialog(say(detail)),
      buttons: choices.map((choice) => say(choice)),
      defaultId: 0,
      cancelId: onEscape,
      noLink: true,
    };
    const window = showWindow();
    const { response } = await (window
      ? dialog.showMessageBox(window, options)
      : dialog.showMessageBox(options));
    return response;
  };
  return {
    ask,
    async tell(text, detail) {
      await ask({ message: text, detail, choices: [message('system.ok')], onEscape: 0 });
    },
    async chooseFolder(title) {
      await app.whenReady();
      const text = speaker.words.say(title);
      const options: OpenDialogOptions = {
        title: text,
        message: text,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      };
      const window = showWindow();
      const { filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return filePaths[0] ?? null;
    },
  };
}

function fitDialog(text: string): string {
  return shorten(shortenWords(text, LONGEST_WORD), LONGEST_TEXT);
}

/** Where nobody is there to answer: says it on stderr, and takes the way out. */
export function makeStderrPrompt(speaker: Speaker): Prompt {
  const tell: Prompt['tell'] = async (message, detail) => {
    const { say } = speaker.words;
    const text = `attest: ${say(message)}\n${say(detail)}\n`;
    // Until it is out: what is told may be the last thing that happens.
    await new Promise<void>((resolve) => process.stderr.write(text, () => resolve()));
  };
  return {
    tell,
    async ask({ message, detail, choices }) {
      await tell(message, detail);
      return choices.length - 1;
    },
    async chooseFolder() {
      return null;
    },
  };
}

/** How to reach the person. ATTEST_UNATTENDED=1 says that nobody is there to answer a dialog, as under tests. */
export function choosePrompt(
  env: Readonly<Record<string, string | undefined>>,
  speaker: Speaker,
): Prompt {
  return env.ATTEST_UNATTENDED === '1' ? makeStderrPrompt(speaker) : makeDialogPrompt(speaker);
}
