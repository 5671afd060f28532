import { join } from 'node:path';
import { app, session } from 'electron';
import type { SpellingState } from '../../../shared/ipc/spelling';
import { createFileSpelling } from '../../spelling/createFileSpelling';
import { dictionaryFolders } from '../../spelling/findDictionaries';
import { openSpellerIn } from '../../spelling/openSpeller';
import type { Spelling } from '../../spelling/Spelling';
import { parseSpellingChoices } from '../../spelling/spellingMemory';
import { readSettings, writeSettings } from '../launch/settingsFile';
import { sendEvent } from '../page/registerCalls';
import { createSystemSpelling } from './createSystemSpelling';

/** Whether the system checks spelling by itself, on Chromium’s behalf. On Linux none does. */
export const hasSystemSpelling = process.platform === 'darwin' || process.platform === 'win32';

/** The spelling of this computer. What is chosen about it is in a file of the window’s settings. */
export function hostSpelling(workerPath: string): Spelling {
  const file = join(app.getPath('userData'), 'spelling.json');
  const shared = {
    // Chromium’s own is one where the system has none, as in the locale C.
    systemLanguages: () => [...app.getPreferredSystemLanguages(), app.getLocale()],
    choices: parseSpellingChoices(readSettings(file)),
    keep: (choices: unknown) => writeSettings(file, choices),
    onChange: (state: SpellingState) => sendEvent('spellingChanged', state),
  };
  if (hasSystemSpelling) {
    const isMac = process.platform === 'darwin';
    return createSystemSpelling({ ...shared, session: session.defaultSession, isMac });
  }
  const openSpeller = openSpellerIn(workerPath);
  return createFileSpelling({ ...shared, folders: dictionaryFolders(process.env), openSpeller });
}
