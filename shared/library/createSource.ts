import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import { settleCslItem } from '../model/csl/settleCslItem';
import { sourceIdSchema } from '../model/ids';
import { reliabilitySchema, type Source } from '../model/source';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { type CommandContext, defineCommand } from './command';

/** What a new source is made from. Its item may be as services serve it. */
export const newSourceSchema = z.object({
  csl: z.looseObject({}),
  note: z.string().default(''),
  reliability: reliabilitySchema.default('unknown'),
});

/** Makes the record of a new source. Throws `invalid` where it has neither a title nor an address, or a field is wrong. */
export function makeSource(
  { csl: given, note, reliability }: z.infer<typeof newSourceSchema>,
  { clock, ids }: CommandContext,
): Source {
  const { item: csl, problems } = settleCslItem(given);
  const [problem] = problems;
  if (problem) throw new AttestError('invalid', problem.said);
  if (!csl?.title?.trim() && !csl?.URL?.trim()) {
    throw new AttestError('invalid', message('core.unnamedSource'));
  }
  const now = clock.now();
  return { id: ids.make('src'), csl, note, reliability, createdAt: now, updatedAt: now };
}

/** Adds a source to the library, or several. `source` is the first of `sources`. */
export const createSource = defineCommand({
  name: 'source.create',
  args: z.union([
    z.object({ sources: z.array(newSourceSchema).min(1) }),
    newSourceSchema.transform((source) => ({ sources: [source] })),
  ]),
  result: z.object({ source: sourceIdSchema, sources: z.array(sourceIdSchema) }),
  articles: () => [],
  run(_state, args, context) {
    const added = args.sources.map((source) => makeSource(source, context));
    const sources = added.map(({ id }) => id);
    const [source] = sources;
    if (!source) throw new AttestError('invalid', message('core.unnamedSource'));
    return {
      change: makeChange(makeAction('source.create', { count: added.length }), { added }),
      result: { source, sources },
    };
  },
});
