import { existsSync } from 'node:fs';
import { shell } from 'electron';
import { message } from '../../../shared/words/message';
import { flushLog, logPath } from '../../log/log';
import type { Prompt } from './prompt';

/** Shows the log in its folder, without help of the page, which may be what has failed. Tells where there is none. */
export async function showLog(prompt: Pick<Prompt, 'tell'>): Promise<void> {
  const path = logPath();
  // The entry that it is opened for may be on its way.
  await flushLog();
  if (path !== null && existsSync(path)) shell.showItemInFolder(path);
  else {
    await prompt.tell(
      message('system.log.none'),
      message('system.log.none.detail', { path: path ?? '' }),
    );
  }
}
