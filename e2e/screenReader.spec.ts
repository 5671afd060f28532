import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { readMarksHeard } from './support/readAccessibilityTree';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

const COUNT = 500;

/** As when the system reports a screen reader. */
async function useScreenReader(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.toggleAttribute('data-screen-reader', true));
}

test('screen readers hear every one of 500 highlights: where it starts and ends, what it is, and its note', async ({
  launchApp,
  folder,
}) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, COUNT);
  const { page } = await launchApp({ library });
  await expect(articleText(page)).toContainText(passageOf(0));
  await useScreenReader(page);
  await expect.poll(async () => (await readMarksHeard(page)).length).toBe(COUNT);
  const marks = await readMarksHeard(page);
  for (const [number, { text, description, notes }] of marks.entries()) {
    expect(text).toContain(passageOf(number));
    expect(description).toBe(
      number % 2 ? 'To check, no sources.' : 'To check, no sources, with a note.',
    );
    expect(notes).toEqual(number % 2 ? [] : [`Note ${number}`]);
  }
  // The last one is far below the window, and said in full.
  for (const number of [0, COUNT - 1]) {
    expect(marks[number]?.text).toBe(`Highlight: ${passageOf(number)} (end of highlight)`);
  }
});

test('the next highlight is heard where it starts, and is reached by key', async ({
  launchApp,
  folder,
}) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, 3);
  const { page } = await launchApp({ library });
  await expect.poll(async () => (await readMarksHeard(page)).length).toBe(3);
  await articleText(page).press('j');
  await expect(page.getByRole('option', { name: passageOf(0) })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await articleText(page).press('j');
  await expect(page.getByRole('option', { name: passageOf(1) })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('overlapping highlights are heard once each, and a new one at once', async ({ page }) => {
  await selectPassage(page, 'will cost 41 million crowns');
  await page.keyboard.press('1');
  await expect.poll(() => readMarksHeard(page)).toHaveLength(1);
  await selectPassage(page, '41 million');
  await page.keyboard.press('2');
  await expect
    .poll(async () => (await readMarksHeard(page)).map(({ text }) => text))
    .toEqual([
      'Highlight: will cost ',
      'Highlight: 41 million (end of highlight)',
      ' crowns (end of highlight)',
    ]);
});
