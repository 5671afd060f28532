import type { MenuItemConstructorOptions } from 'electron';

interface MenuTemplateOptions {
  isMac: boolean;
  /** Adds what developers need. */
  isDevelopment: boolean;
  /** Runs the app command of that id in the window. */
  run(command: string): void;
}

/** The application menu. Its choices are the window's own commands, by their ids. */
export function menuTemplate(options: MenuTemplateOptions): MenuItemConstructorOptions[] {
  const { isMac, isDevelopment } = options;
  /**
   * The window handles the keys itself, since it knows where the focus is; the menu only shows them. (On macOS
   * the menu gets those that the window left alone.)
   */
  const choice = (id: string, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    ...(accelerator && { accelerator, registerAccelerator: false }),
    click: () => options.run(id),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        choice('import.files', 'Import Files…', 'CmdOrCtrl+O'),
        choice('import.text', 'Import Text…', 'CmdOrCtrl+N'),
        separator,
        choice('article.details', 'Edit Article Details…', 'F2'),
        choice('article.update', 'Update From…', 'CmdOrCtrl+Shift+U'),
        choice('article.export', 'Export Article…', 'CmdOrCtrl+Shift+E'),
        choice('article.trash', 'Move Article to Trash'),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        choice('history.undo', 'Undo', 'CmdOrCtrl+Z'),
        choice('history.redo', 'Redo', 'CmdOrCtrl+Shift+Z'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        choice('text.edit', 'Edit Text', 'CmdOrCtrl+E'),
        choice('labels.edit', 'Labels…'),
      ],
    },
    {
      label: '&View',
      submenu: [
        choice('view.read', 'Article', 'CmdOrCtrl+1'),
        choice('view.ledger', 'Ledger', 'CmdOrCtrl+2'),
        choice('view.revisions', 'Revisions', 'CmdOrCtrl+4'),
        choice('sources.show', 'Sources', 'CmdOrCtrl+3'),
        choice('trash.show', 'Trash'),
        separator,
        choice('sidebar.toggle', 'Show or Hide Articles', 'CmdOrCtrl+Shift+L'),
        choice('inspector.toggle', 'Show or Hide Highlights', 'CmdOrCtrl+Shift+H'),
        separator,
        choice('text.larger', 'Larger Text', 'CmdOrCtrl+Plus'),
        choice('text.smaller', 'Smaller Text', 'CmdOrCtrl+-'),
        choice('text.normal', 'Normal Text Size', 'CmdOrCtrl+0'),
        {
          label: 'Theme',
          submenu: [
            choice('theme.system', 'As the System'),
            choice('theme.light', 'Light'),
            choice('theme.dark', 'Dark'),
          ],
        },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        choice('place.back', 'Back', isMac ? 'Cmd+[' : 'Alt+Left'),
        choice('place.forward', 'Forward', isMac ? 'Cmd+]' : 'Alt+Right'),
        separator,
        choice('pane.next', 'Next Pane', 'F6'),
        choice('pane.previous', 'Previous Pane', 'Shift+F6'),
        separator,
        choice('palette.open', 'Command Palette…', 'CmdOrCtrl+K'),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: '&Help',
      submenu: [
        choice('shortcuts.show', 'Keyboard Shortcuts', 'F1'),
        choice('problems.show', 'Problems with the Library'),
        choice('appUpdates.show', 'Updates of Attest…'),
        ...(isMac ? [] : [separator, { role: 'about' } as const]),
      ],
    },
  ];
}
