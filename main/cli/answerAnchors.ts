import { z } from 'zod';
import { type MigratedRange, migrate } from '../../shared/anchoring/migrate';
import { createResolver, type ResolvedRange } from '../../shared/anchoring/resolve';
import { AttestError } from '../../shared/model/AttestError';

const offset = z.int().nonnegative();

const migrationSchema = z.object({
  old: z.string(),
  new: z.string(),
  ranges: z.array(z.tuple([offset, offset])),
});

const searchSchema = z.object({
  text: z.string(),
  anchors: z.array(
    z.object({
      exact: z.string(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      start: offset.optional(),
    }),
  ),
});

const FORMS =
  'A line is {"old":TEXT,"new":TEXT,"ranges":[[start,end],…]} or {"text":TEXT,"anchors":[{"exact","prefix?","suffix?","start?"},…]}';

/** Answers one line of `attest anchors`: a result for each range or anchor. Throws `invalid` for what is no such line. */
export function answerAnchors(line: string): MigratedRange[] | (ResolvedRange | null)[] {
  const request = parseJson(line);
  const isSearch = typeof request === 'object' && request !== null && 'text' in request;
  if (isSearch) {
    const { text, anchors } = parse(searchSchema, request);
    return anchors.map(createResolver(text));
  }
  const { old, new: fresh, ranges } = parse(migrationSchema, request);
  const passages = ranges.map(([start, end], index) => {
    if (start > end || end > old.length) {
      throw new AttestError(
        'invalid',
        `Range ${index + 1}, [${start},${end}], is not in the old text, which has ${old.length} UTF-16 units.`,
      );
    }
    return { start, end };
  });
  return migrate(old, fresh, passages);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new AttestError('invalid', `This line is no JSON. ${FORMS}.`, { cause: error });
  }
}

function parse<Request>(schema: z.ZodType<Request>, request: unknown): Request {
  const { data, error } = schema.safeParse(request);
  if (data) return data;
  const [issue] = error?.issues ?? [];
  const where = issue?.path.length ? ` “${issue.path.join('.')}” is not right.` : '';
  throw new AttestError('invalid', `This line was not understood.${where} ${FORMS}.`);
}
