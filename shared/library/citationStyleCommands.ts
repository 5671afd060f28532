import { z } from 'zod';
import { type CitationStyle, citationStyleSchema } from '../model/citationStyle';
import { citationStyleIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireCitationStyle } from './state';

/** Adds a citation style whose file has been read (`main/citing`), unless the library has it. */
export const createCitationStyle = defineCommand({
  name: 'citationStyle.create',
  args: citationStyleSchema.pick({ title: true, uri: true, xml: true }),
  result: z.object({ style: citationStyleIdSchema }),
  articles: () => [],
  run(state, args, { clock, ids }) {
    const same = [...state.citationStyles.values()].find(({ xml }) => xml === args.xml);
    if (same) {
      const action = makeAction('citationStyle.create');
      return { change: makeChange(action, {}), result: { style: same.id } };
    }
    const id = ids.make('sty');
    const style: CitationStyle = { id, ...args, createdAt: clock.now() };
    return {
      change: makeChange(makeAction('citationStyle.create'), { added: [style] }),
      result: { style: id },
    };
  },
});

/** Removes a citation style. What was cited in it is cited in the usual one. */
export const deleteCitationStyle = defineCommand({
  name: 'citationStyle.delete',
  args: z.object({ style: citationStyleIdSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { style }) {
    const diff = removeRecord(state, requireCitationStyle(state, style));
    return { change: makeChange(makeAction('citationStyle.delete'), diff), result: {} };
  },
});
