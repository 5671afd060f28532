import { z } from 'zod';
import { type SourceId, sourceIdSchema } from '../model/ids';
import type { Link } from '../model/link';
import type { AnyRecord } from '../model/records';
import type { Source } from '../model/source';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { type LibraryState, requireSource } from './state';

/**
 * Makes several sources one: links to those of `from` move to `into`, its empty fields are filled from them, in their
 * order, and their notes are added to its own. Their captures are its captures. A highlight keeps all its links, even if two now lead to the same source.
 */
export const mergeSources = defineCommand({
  name: 'source.merge',
  args: z.object({ into: sourceIdSchema, from: z.array(sourceIdSchema).min(1) }),
  result: z.object({ source: sourceIdSchema, links: z.int().nonnegative() }),
  articles: ({ from }, find) => [
    ...new Set(from.flatMap((source) => find.articlesLinkedTo(source))),
  ],
  run(state, { into, from }, { clock }) {
    const kept = requireSource(state, into);
    const gone = [...new Set(from)]
      .filter((id) => id !== into)
      .map((id) => requireSource(state, id));
    const now = clock.now();
    const ids = new Set(gone.map(({ id }) => id));
    const moved = listLinks(state, ids).map((link): [AnyRecord, AnyRecord] => [
      link,
      { ...link, source: into, updatedAt: now },
    ]);
    const captures = [...state.captures.values()]
      .filter(({ source }) => ids.has(source))
      .map((capture): [AnyRecord, AnyRecord] => [capture, { ...capture, source: into }]);
    const merged = { ...joinSources(kept, gone), updatedAt: now };
    const change = makeChange(makeAction('source.merge'), {
      updated: gone.length ? [[kept, merged], ...captures, ...moved] : [],
      removed: gone,
    });
    return { change, result: { source: into, links: moved.length } };
  },
});

/** The source with what it lacks from the others. */
function joinSources(kept: Source, others: readonly Source[]): Source {
  // Those named first win, so they are put on last.
  const lacking = [...others].reverse().map(({ csl }) => withoutEmpty(csl));
  const notes = [kept, ...others].map(({ note }) => note.trim()).filter(Boolean);
  const known = [kept, ...others].find(({ reliability }) => reliability !== 'unknown');
  const own = withoutEmpty(kept.csl);
  const filled = Object.entries(Object.assign({}, ...lacking)).filter(([field]) => !(field in own));
  return {
    ...kept,
    csl: { ...kept.csl, ...Object.fromEntries(filled) },
    note: [...new Set(notes)].join('\n\n'),
    reliability: known?.reliability ?? 'unknown',
  };
}

/** The fields of an item that say something. Its id is its own. */
function withoutEmpty(csl: Source['csl']): Partial<Source['csl']> {
  const told = Object.entries(csl).filter(
    ([field, value]) => field !== 'id' && !/^(?:null|""|\[\]|\{\})$/.test(JSON.stringify(value)),
  );
  return Object.fromEntries(told);
}

function listLinks(state: LibraryState, sources: ReadonlySet<SourceId>): Link[] {
  return [...state.articles.values()].flatMap(({ links }) =>
    [...links.values()].filter(({ source }) => sources.has(source)),
  );
}
