import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { english, loadWords } from '../../../shared/words/loadWords';
import { menuTemplate } from './menuTemplate';

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...flatten(item.submenu)] : [item],
  );
}

function makeMenu(options: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  return flatten(
    menuTemplate({ words: english, isMac: false, isDevelopment: false, run: () => {}, ...options }),
  );
}

const choices = makeMenu().filter(({ id }) => id !== undefined);

describe('the application menu', () => {
  it.each([
    ['import.files', 'Import files…', 'CmdOrCtrl+O', 'CmdOrCtrl+O'],
    ['find.show', 'Find…', 'CmdOrCtrl+F', 'CmdOrCtrl+F'],
    ['find.replace', 'Find and replace…', 'CmdOrCtrl+H', 'CmdOrCtrl+Alt+F'],
    ['window.zoomIn', 'Zoom in', 'CmdOrCtrl+Plus', 'CmdOrCtrl+Plus'],
    ['text.larger', 'Larger text', 'CmdOrCtrl+>', 'CmdOrCtrl+>'],
    ['place.back', 'Back', 'Alt+Left', 'CmdOrCtrl+['],
    ['article.trash', 'Move article to trash', undefined, undefined],
    ['theme.dark', 'Dark', undefined, undefined],
  ])('has %s with its title and keys', (id, label, accelerator, onMac) => {
    const find = (isMac: boolean) => makeMenu({ isMac }).find((item) => item.id === id);
    expect(find(false)).toMatchObject({ label, ...(accelerator && { accelerator }) });
    expect(find(false)?.accelerator).toBe(accelerator);
    expect(find(true)?.accelerator).toBe(onMac);
  });

  it.each([false, true])(
    'is wholly in the window’s language, Electron’s own items too, where isMac is %s',
    async (isMac) => {
      const options = { isMac, isDevelopment: true };
      const inEnglish = makeMenu(options);
      const spanish = makeMenu({ ...options, words: await loadWords('es') });
      const labels = spanish.map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining(['&Archivo', 'Importar archivos…', 'Copiar']));
      expect(labels).toContain(isMac ? 'Salir de Attest' : 'Salir');
      const same = spanish.filter(({ label }, index) => label === inEnglish[index]?.label);
      // macOS writes the name of the app over the first menu.
      expect(same.filter(({ type, role }) => type !== 'separator' && role !== 'appMenu')).toEqual(
        [],
      );
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
