import { type ElectronApplication, expect, type JSHandle, type Locator } from '@playwright/test';

/** What is recorded of the context menus that fields have from the system, in place of showing them. */
interface ShownMenus {
  latest: Electron.Menu | null;
}

/** The context menu that fields have from the system, which no test can see. */
export class FieldMenu {
  readonly #shown: JSHandle<ShownMenus>;

  private constructor(shown: JSHandle<ShownMenus>) {
    this.#shown = shown;
  }

  /** From now on, menus are recorded. */
  static async record(electron: ElectronApplication): Promise<FieldMenu> {
    const shown = await electron.evaluateHandle(({ Menu }) => {
      const menus: ShownMenus = { latest: null };
      Menu.prototype.popup = function popup(this: Electron.Menu) {
        menus.latest = this;
      };
      return menus;
    });
    return new FieldMenu(shown);
  }

  /** The labels of the items above the first line, after the menu was opened with the mouse on a word of a field. */
  async openOn(field: Locator, word: string): Promise<string[]> {
    const place = await field.evaluate(measureWord, word);
    return this.#open(() => field.page().mouse.click(place.x, place.y, { button: 'right' }));
  }

  /** The same, opened with the keyboard where the caret is. */
  openByKey(field: Locator): Promise<string[]> {
    return this.#open(() => field.press('ContextMenu'));
  }

  /** Chooses an item of the menu or of one below it. */
  async choose(label: string): Promise<void> {
    await this.#shown.evaluate(({ latest }, wanted) => {
      const items = (latest?.items ?? []).flatMap((item) => [item, ...(item.submenu?.items ?? [])]);
      const found = items.find((item) => item.label === wanted && item.enabled);
      if (!found) throw new Error(`The menu has no ${wanted}.`);
      found.click();
    }, label);
  }

  /** The labels of the menu below an item. */
  listBelow(label: string): Promise<string[]> {
    return this.#shown.evaluate(
      ({ latest }, wanted) =>
        (latest?.items.find((item) => item.label === wanted)?.submenu?.items ?? [])
          .filter((item) => item.type !== 'separator')
          .map((item) => item.label),
      label,
    );
  }

  async #open(open: () => Promise<void>): Promise<string[]> {
    await this.#shown.evaluate((menus) => {
      menus.latest = null;
    });
    await open();
    const read = () =>
      this.#shown.evaluate(({ latest }) => {
        const labels = latest?.items.map((item) => (item.type === 'separator' ? '' : item.label));
        return labels?.slice(0, labels.indexOf('')) ?? null;
      });
    await expect.poll(read, 'the menu’s items').not.toBeNull();
    return (await read()) ?? [];
  }
}

/** The middle of the first occurrence of a word in a field; in a text area, that of its first line’s start. */
function measureWord(field: HTMLElement | SVGElement, word: string): { x: number; y: number } {
  if (field instanceof HTMLTextAreaElement) {
    const { x, y } = field.getBoundingClientRect();
    return { x: x + 20, y: y + 16 };
  }
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const start = text.textContent?.indexOf(word) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + word.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`“${word}” is not in the field.`);
}
