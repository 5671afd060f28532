import type { Page } from '@playwright/test';

/** Drops files, by their names and contents, on the window, as the system would. */
export async function drop(page: Page, files: Record<string, string>): Promise<void> {
  await page.getByRole('main').evaluate((target, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of Object.entries(dropped)) {
      dataTransfer.items.add(new File([content], name));
    }
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}
