import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from './menuTemplate';

interface WindowCommand {
  id: string;
  keys?: string;
}

// By a computed path, since main/ and renderer/ are separate projects that meet in this test only.
const commandsFile = new URL('../../../renderer/app/appCommands.ts', import.meta.url).href;
const { appCommands }: { appCommands: readonly WindowCommand[] } = await import(commandsFile);

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...flatten(item.submenu)] : [item],
  );
}

function makeMenu(options: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  return flatten(menuTemplate({ isMac: false, isDevelopment: false, run: () => {}, ...options }));
}

const choices = makeMenu().filter(({ id }) => id !== undefined);

/** A command's keys, as Electron writes them. */
function toAccelerator(keys: string): string {
  return keys.replace('Mod++', 'CmdOrCtrl+Plus').replace('Mod', 'CmdOrCtrl').replace('Arrow', '');
}

describe('the application menu', () => {
  it.each(choices.map(({ id, accelerator }) => [id, accelerator]))(
    'has for %s a command of the window, with its keys',
    (id, accelerator) => {
      const command = appCommands.find((candidate) => candidate.id === id);
      expect(command).toBeDefined();
      expect(accelerator).toBe(command?.keys && toAccelerator(command.keys));
    },
  );

  it('leaves the keys of its choices to the window', () => {
    const withKeys = choices.filter(({ accelerator }) => accelerator);
    expect(withKeys.length).toBeGreaterThan(10);
    expect(withKeys.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([]);
  });

  it('runs the command that is chosen', () => {
    const run = vi.fn();
    const item = makeMenu({ run }).find(({ id }) => id === 'history.undo');
    // What Electron hands over is not used.
    Reflect.apply(item?.click ?? expect.unreachable, null, []);
    expect(run).toHaveBeenCalledExactlyOnceWith('history.undo');
  });

  it('shows the tools of developers to them only', () => {
    const roles = (isDevelopment: boolean) => makeMenu({ isDevelopment }).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
  });

  it('has no Undo of the system’s own, which would know nothing of highlights', () => {
    for (const isMac of [true, false]) {
      const roles = makeMenu({ isMac }).map(({ role }) => role);
      expect(roles).not.toContain('undo');
      expect(roles).not.toContain('editMenu');
    }
  });
});
