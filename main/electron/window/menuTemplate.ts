import type { MenuItemConstructorOptions } from 'electron';
import { type CommandId, commandTable } from '../../../shared/commands/commandTable';
import { keysOf } from '../../../shared/commands/commandText';

interface MenuTemplateOptions {
  isMac: boolean;
  /** Adds what developers need. */
  isDevelopment: boolean;
  /** Runs the command of that id in the window. */
  run(command: CommandId): void;
}

/** The application menu. Its choices are the window's own commands, by their ids. */
export function menuTemplate(options: MenuTemplateOptions): MenuItemConstructorOptions[] {
  const { isMac, isDevelopment } = options;
  /**
   * The window handles the keys itself, since it knows where the focus is; the menu only shows them. (On macOS
   * the menu gets those that the window left alone.)
   */
  const choice = (id: CommandId, wording: 'title' | 'label' = 'title') => {
    const text = commandTable[id];
    const [keys] = keysOf(text, isMac);
    return {
      id,
      label: text[wording] ?? text.title,
      ...(keys && { accelerator: toAccelerator(keys), registerAccelerator: false }),
      click: () => options.run(id),
    };
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        choice('import.files'),
        choice('import.text'),
        choice('collection.create'),
        separator,
        choice('article.details'),
        choice('article.collections'),
        choice('article.update'),
        choice('article.export'),
        choice('article.trash'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        choice('history.undo'),
        choice('history.redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll', label: 'Select all' },
        separator,
        choice('text.edit'),
        choice('labels.edit'),
      ],
    },
    {
      label: '&View',
      submenu: [
        choice('view.read'),
        choice('view.ledger'),
        choice('view.revisions'),
        choice('sources.show'),
        choice('trash.show'),
        separator,
        choice('sidebar.toggle'),
        choice('inspector.toggle'),
        separator,
        choice('text.larger'),
        choice('text.smaller'),
        choice('text.normal'),
        {
          label: 'Theme',
          submenu: [
            choice('theme.system', 'label'),
            choice('theme.light', 'label'),
            choice('theme.dark', 'label'),
          ],
        },
        separator,
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(isDevelopment ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        choice('place.back'),
        choice('place.forward'),
        separator,
        choice('pane.next'),
        choice('pane.previous'),
        separator,
        choice('palette.open'),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: '&Help',
      submenu: [
        choice('shortcuts.show'),
        choice('problems.show'),
        choice('log.show'),
        choice('appUpdates.show'),
        ...(isMac ? [] : [separator, { role: 'about' } as const]),
      ],
    },
  ];
}

/** A command's keys, as Electron writes them. */
function toAccelerator(keys: string): string {
  return keys.replace('Mod++', 'Mod+Plus').replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}
