import { join } from 'node:path';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { readMarksHeard } from './support/readAccessibilityTree';
import { articleText, selectPassage } from './support/selectPassage';
import { expect, test } from './support/test';

const COUNT = 500;

// Chromium 156 leaves out of its tree what it has not laid out, words and highlights alike.
test('screen readers hear every one of 500 highlights: where it starts and ends, what it is, and its note', {
  tag: '@electron',
}, async ({ launchApp, folder }) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, COUNT);
  const { page } = await launchApp({ library });
  await expect(articleText(page)).toContainText(passageOf(0));
  await expect.poll(async () => (await readMarksHeard(page)).length).toBe(COUNT);
  const marks = await readMarksHeard(page);
  for (const [number, { text, description, notes }] of marks.entries()) {
    expect(text).toContain(passageOf(number));
    expect(description).toBe(
      number % 2 ? 'To check, no sources.' : 'To check, no sources, with a note.',
    );
    expect(notes).toEqual(number % 2 ? [] : [`Note ${number}`]);
  }
  expect(marks[0]?.text).toBe(`Highlight: ${passageOf(0)} (end of highlight)`);
  // Ctrl+End brings the last block to where it is laid out, and said in full.
  await articleText(page).press('ControlOrMeta+End');
  await expect
    .poll(async () => (await readMarksHeard(page)).at(-1)?.text)
    .toBe(`Highlight: ${passageOf(COUNT - 1)} (end of highlight)`);
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
