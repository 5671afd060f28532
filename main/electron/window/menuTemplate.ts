import type { MenuItemConstructorOptions } from 'electron';
import { keysOf } from '../../../shared/commands/commandKeys';
import { type CommandId, commandTable } from '../../../shared/commands/commandTable';
import { labelOfCommand, titleOfCommand } from '../../../shared/commands/nameCommand';
import type { MessageId } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';

interface MenuTemplateOptions {
  words: Words;
  isMac: boolean;
  /** Adds what developers need. */
  isDevelopment: boolean;
  /** Runs the command of that id in the window. */
  run(command: CommandId): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** An item for what Electron does itself, whose own labels are English. */
type NativeItem = (
  role: NonNullable<MenuItemConstructorOptions['role']>,
  label: MessageId,
) => MenuItemConstructorOptions;

/** The application menu. Its choices are the window's own commands, by their ids. */
export function menuTemplate(options: MenuTemplateOptions): MenuItemConstructorOptions[] {
  const { isMac, isDevelopment, words } = options;
  /**
   * The window handles the keys itself, since it knows where the focus is; the menu only shows them. (On macOS
   * the menu gets those that the window leaves alone.)
   */
  const choice = (id: CommandId, wording: 'title' | 'label' = 'title') => {
    const [keys] = keysOf(commandTable[id], isMac);
    return {
      id,
      label: words.say(wording === 'label' ? labelOfCommand(id) : titleOfCommand(id)),
      ...(keys && { accelerator: toAccelerator(keys), registerAccelerator: false }),
      click: () => options.run(id),
    };
  };
  const native: NativeItem = (role, id) => ({ role, label: words.say({ id, values: {} }) });
  return [
    ...(isMac ? [makeAppMenu(native)] : []),
    {
      label: words.say('system.menu.file'),
      submenu: [
        choice('import.files'),
        choice('import.text'),
        choice('annotations.import'),
        choice('import.page'),
        choice('source.import'),
        choice('source.export'),
        choice('collection.create'),
        separator,
        choice('article.details'),
        choice('article.collections'),
        choice('article.update'),
        choice('article.newer'),
        choice('article.export'),
        choice('article.star'),
        choice('article.done'),
        choice('article.note'),
        choice('article.print'),
        choice('article.trash'),
        separator,
        isMac ? native('close', 'system.menu.closeWindow') : native('quit', 'system.quit'),
      ],
    },
    {
      label: words.say('system.menu.edit'),
      submenu: [
        choice('history.undo'),
        choice('history.redo'),
        separator,
        native('cut', 'system.menu.cut'),
        native('copy', 'system.menu.copy'),
        native('paste', 'system.menu.paste'),
        native('selectAll', 'system.menu.selectAll'),
        separator,
        choice('find.show'),
        choice('find.next'),
        choice('find.previous'),
        choice('find.replace'),
        separator,
        choice('claims.find'),
        choice('text.edit'),
        choice('labels.edit'),
        choice('tags.edit'),
      ],
    },
    {
      label: words.say('system.menu.view'),
      submenu: [
        choice('view.read'),
        choice('view.ledger'),
        choice('view.revisions'),
        choice('sources.show'),
        choice('ledger.all'),
        choice('trash.show'),
        separator,
        choice('sidebar.toggle'),
        choice('inspector.toggle'),
        separator,
        choice('facsimile.toggle'),
        choice('toc.toggle'),
        choice('focus.toggle'),
        separator,
        choice('look.choose'),
        choice('text.larger'),
        choice('text.smaller'),
        choice('text.normal'),
        {
          label: words.say('system.menu.theme'),
          submenu: [
            choice('theme.system', 'label'),
            choice('theme.light', 'label'),
            choice('theme.dark', 'label'),
          ],
        },
        separator,
        choice('window.zoomIn'),
        choice('window.zoomOut'),
        choice('window.zoomReset'),
        separator,
        native('togglefullscreen', 'system.menu.fullScreen'),
        ...(isDevelopment
          ? [
              native('reload', 'system.menu.reload'),
              native('toggleDevTools', 'system.menu.developerTools'),
            ]
          : []),
      ],
    },
    {
      label: words.say('system.menu.go'),
      submenu: [
        choice('place.back'),
        choice('place.forward'),
        separator,
        choice('pane.next'),
        choice('pane.previous'),
        separator,
        choice('view.search'),
        choice('palette.open'),
      ],
    },
    ...(isMac ? [makeWindowMenu(native)] : []),
    {
      ...native('help', 'system.menu.help'),
      submenu: [
        choice('shortcuts.show'),
        choice('problems.show'),
        choice('log.show'),
        choice('appUpdates.show'),
        ...(isMac ? [] : [separator, native('about', 'system.menu.about')]),
      ],
    },
  ];
}

/** What macOS has in an application's own menu. */
function makeAppMenu(native: NativeItem): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      native('about', 'system.menu.about'),
      separator,
      native('services', 'system.menu.services'),
      separator,
      native('hide', 'system.menu.hide'),
      native('hideOthers', 'system.menu.hideOthers'),
      native('unhide', 'system.menu.showAll'),
      separator,
      native('quit', 'system.menu.quitAttest'),
    ],
  };
}

/** What macOS has in the menu of windows. */
function makeWindowMenu(native: NativeItem): MenuItemConstructorOptions {
  return {
    ...native('windowMenu', 'system.menu.window'),
    submenu: [
      native('minimize', 'system.menu.minimize'),
      native('zoom', 'system.menu.zoom'),
      separator,
      native('front', 'system.menu.bringToFront'),
    ],
  };
}

/** A command's keys, as Electron writes them. */
function toAccelerator(keys: string): string {
  return keys.replace('Mod++', 'Mod+Plus').replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}
