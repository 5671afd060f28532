import { type BrowserWindow, Menu } from 'electron';
import type { Words } from '../../../shared/words/Words';
import { fieldMenuTemplate } from './fieldMenuTemplate';

/** Gives fields, where a page shows no menu of its own, what every system’s have. `readWords` answers those of the time. */
export function offerFieldMenu(window: BrowserWindow, readWords: () => Words): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = fieldMenuTemplate(params, readWords());
    if (template.length) Menu.buildFromTemplate(template).popup({ window });
  });
}
