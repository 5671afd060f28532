import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../../shared/library/applyChange';
import type { LibraryState } from '../../shared/library/state';
import { plainState } from '../../shared/library/testing/plainState';
import { type Dice, planAction } from '../../shared/library/testing/planAction';
import { openTestLibrary } from '../testing/openTestLibrary';
import { parseFiles, readFolder } from '../testing/readFolder';

const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));

/** A library, and the state that a window makes of what it is told: it never asks. */
async function openWithMirror() {
  const library = await openTestLibrary();
  const opened = await library.openLibrary();
  let state: LibraryState = { library: opened.library, sources: new Map(), articles: new Map() };
  library.backend.subscribe((name, payload) => {
    if (name === 'changed' && 'change' in payload) state = applyChange(state, payload.change);
  });
  return { ...library, mirror: () => state };
}

it('takes a library on disk back to nothing and on to all again, whatever was done, and the window sees the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dice, { minLength: 5, maxLength: 15 }), async (game) => {
      const library = await openWithMirror();
      const { call, folder, backend, mirror } = library;
      const disk = async () => parseFiles(await readFolder(folder));
      const empty = await disk();
      for (const throwOfDice of game) {
        const action = planAction(mirror(), throwOfDice);
        if (action) await call<string>(action.name, action.args);
      }
      const done = await disk();
      const shown = plainState(mirror());
      expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });

      while ((await call('history.undo', {})).title !== null);
      expect(await disk()).toEqual(empty);
      while ((await call('history.redo', {})).title !== null);
      expect(await disk()).toEqual(done);
      expect(plainState(mirror())).toEqual(shown);

      await backend.close();
      const again = await openTestLibrary(folder);
      const { problems, articles } = await again.openLibrary();
      expect(problems).toEqual([]);
      expect(articles.map(({ id, highlights }) => [id, highlights]).sort()).toEqual(
        [...mirror().articles].map(([id, { highlights }]) => [id, highlights.size]).sort(),
      );
      await again.backend.close();
    }),
    { numRuns: 10 },
  );
});
