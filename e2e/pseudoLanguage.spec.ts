import { join } from 'node:path';
import { findWordFaults } from './support/findWordFaults';
import { makeGreekLibrary } from './support/makeGreekLibrary';
import { expect, electronTest as test } from './support/test';
import { tourScreens } from './support/tourScreens';

for (const width of [720, 1280]) {
  test(`in a language 40 % longer, every word is translated and none is cut, ${width} pixels wide`, async ({
    launchApp,
    folder,
  }) => {
    const library = join(folder, 'library');
    await makeGreekLibrary(library);
    const app = await launchApp({ library, env: { ATTEST_LANGUAGE: 'en-XA' } });
    await app.electron.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size, 800);
    }, width);
    for await (const screen of tourScreens(app)) {
      expect.soft(await findWordFaults(app.page), screen).toEqual([]);
    }
  });
}
