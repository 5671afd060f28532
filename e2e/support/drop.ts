import type { Page } from '@playwright/test';

/** Drops files, by their names and contents, on the window, as the system would. */
export async function drop(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  const contents = Object.entries(files).map(
    ([name, content]) => [name, [...Buffer.from(content)]] as const,
  );
  await page.getByRole('main').evaluate((target, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of dropped) {
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
    }
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, contents);
}
