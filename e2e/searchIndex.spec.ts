import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { callBridge } from './support/callBridge';
import { expect, electronTest as test } from './support/test';

test('the app finds words of its articles, in an index that is not in the library', async ({
  app,
  page,
}) => {
  await expect(page.getByRole('option', { name: /Kestrel Bay/ })).toBeVisible();
  const found = await callBridge(page, 'search.find', { query: 'kestrel', whenComplete: true });
  expect(found).toMatchObject({
    ok: true,
    value: { isComplete: true, groups: [{ kind: 'article', total: 1 }] },
  });
  const settings = join(dirname(app.library), 'settings');
  expect(await readdir(join(settings, 'search'))).toHaveLength(1);
  await app.quit();
  const files = await readdir(app.library, { recursive: true });
  expect(files.filter((name) => name.includes('index.db'))).toEqual([]);
});
