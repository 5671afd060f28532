import { z } from 'zod';
import { savedSearchIdSchema } from '../model/ids';
import { type SavedSearch, savedSearchSchema } from '../model/savedSearch';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord } from './mergeEdit';
import { removeRecord } from './removeRecord';
import { requireSavedSearch } from './state';

const { name, query } = savedSearchSchema.shape;

/** Keeps a search under a name. */
export const createSavedSearch = defineCommand({
  name: 'savedSearch.create',
  args: z.object({ name, query }),
  result: z.object({ savedSearch: savedSearchIdSchema }),
  articles: () => [],
  run(_state, args, { clock, ids }) {
    const now = clock.now();
    const id = ids.make('srch');
    const saved: SavedSearch = { id, ...args, createdAt: now, updatedAt: now };
    return {
      change: makeChange(makeAction('savedSearch.create'), { added: [saved] }),
      result: { savedSearch: id },
    };
  },
});

const fieldsSchema = z.object({ name, query }).partial();

/** Renames a saved search, or changes what it searches for. `seen` as in `highlight.edit`. */
export const editSavedSearch = defineCommand({
  name: 'savedSearch.edit',
  args: z.object({
    savedSearch: savedSearchIdSchema,
    set: fieldsSchema,
    seen: fieldsSchema.optional(),
  }),
  result: z.object({}),
  articles: () => [],
  run(state, { savedSearch, set, seen }, { clock }) {
    const before = requireSavedSearch(state, savedSearch);
    const after = { ...editRecord(before, set, seen), updatedAt: clock.now() };
    return {
      change: makeChange(makeAction('savedSearch.edit'), { updated: [[before, after]] }),
      result: {},
    };
  },
});

/** Deletes a saved search. What it found stays. */
export const deleteSavedSearch = defineCommand({
  name: 'savedSearch.delete',
  args: z.object({ savedSearch: savedSearchIdSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { savedSearch }) {
    const diff = removeRecord(state, requireSavedSearch(state, savedSearch));
    return { change: makeChange(makeAction('savedSearch.delete'), diff), result: {} };
  },
});
