import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { copyLibrary, listPlaces, makeWholeLibrary } from './testing/hostile/makeWholeLibrary';
import { Outside } from './testing/hostile/Outside';
import { plant, plants } from './testing/hostile/plants';
import { workOnLibrary } from './testing/hostile/workOnLibrary';
import { openTestLibrary } from './testing/openTestLibrary';
import { makeTemporaryFolder } from './testing/temporaryFolder';

/** In how many places each plant is tried, by chance. In all of them it takes minutes. */
const PLACES = 4;

/** True where a library lacks something without what is there. */
function isNeeded(place: string): boolean {
  return /^(articles|attachments|\w+\.json$)/.test(place) && !/(2\.json|\.tmp)$/.test(place);
}

test.each(plants)(
  'a library with $name in it does no harm, and what is not used is said',
  async (one) => {
    const parent = await makeTemporaryFolder();
    const whole = await makeWholeLibrary(join(parent, 'whole'));
    const tryIn = async (place: string) => {
      const folder = join(parent, 'case');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      const outside = await Outside.make(join(folder, 'outside'));
      const library = await copyLibrary(whole, join(folder, 'library'));
      await plant(one, join(library.folder, place), outside);
      for (const access of ['read', 'write'] as const) {
        const { faults, said } = await workOnLibrary(library, access);
        expect(await outside.findTouched(one)).toEqual([]);
        expect(faults).toEqual([]);
        if (!one.isRefused || !isNeeded(place)) continue;
        expect(said).toContainEqual(expect.stringMatching(`^${place}\\S* .*It wasn’t (used|read)`));
      }
    };
    const place = fc.constantFrom(...listPlaces(whole));
    await fc.assert(fc.asyncProperty(place, tryIn), { numRuns: PLACES });
  },
);

it('of which an article leads out opens, and the others can be worked on', async () => {
  const parent = await makeTemporaryFolder();
  const outside = await Outside.make(join(parent, 'outside'));
  const library = await makeWholeLibrary(join(parent, 'library'));
  const [leadsOut] = plants.filter(({ name }) => name === 'a link to a folder outside');
  if (leadsOut) await plant(leadsOut, join(library.folder, 'articles', library.article), outside);
  const { done } = await workOnLibrary(library, 'write');
  expect(done).toEqual(expect.arrayContaining(['article.import', 'highlight.create']));
  // The last thing that is done to the other article is to delete it for good.
  expect(done).toContain('article.delete');
  expect(await readdir(join(library.folder, 'articles'))).not.toContain(library.other);
  const { backend, storage } = await openTestLibrary(library.folder);
  await backend.refreshIndex();
  expect(storage.problems.list()).toContainEqual(
    expect.objectContaining({ file: `articles/${library.article}` }),
  );
  expect(await outside.findTouched()).toEqual([]);
});
