import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainState } from '../../shared/library/testing/plainState';
import { type Dice, planAction, plannedAttachment } from '../../shared/library/testing/planAction';
import { mirrorLibrary } from '../testing/mirrorLibrary';
import { openTestLibrary } from '../testing/openTestLibrary';
import { parseFiles, readFolder } from '../testing/readFolder';

const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));

it('undoes everything in a library on disk and redoes it, whatever was done, and the window sees the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dice, { minLength: 5, maxLength: 15 }), async (game) => {
      const library = await openTestLibrary();
      const { call, folder, backend } = library;
      await mkdir(join(folder, 'attachments'));
      await writeFile(join(folder, 'attachments', plannedAttachment), '');
      const mirror = await mirrorLibrary(library);
      const disk = async () => parseFiles(await readFolder(folder));
      const empty = await disk();
      const nothing = plainState(await mirror());
      for (const throwOfDice of game) {
        const action = planAction(await mirror(), throwOfDice);
        if (action) await call<string>(action.name, action.args);
      }
      const done = await disk();
      const shown = plainState(await mirror());
      expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });

      while ((await call('history.undo', {})).action) await mirror();
      expect(await disk()).toEqual(empty);
      expect(plainState(await mirror())).toEqual(nothing);
      while ((await call('history.redo', {})).action) await mirror();
      expect(await disk()).toEqual(done);
      expect(plainState(await mirror())).toEqual(shown);

      await backend.close();
      const again = await openTestLibrary(folder);
      const { problems, articles } = await again.openLibrary();
      expect(problems).toEqual([]);
      expect(articles.map(({ id, highlights }) => [id, highlights]).sort()).toEqual(
        [...(await mirror()).articles].map(([id, { highlights }]) => [id, highlights.size]).sort(),
      );
      await again.backend.close();
    }),
    { numRuns: 10 },
  );
});
