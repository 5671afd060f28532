import { z } from 'zod';
import { type MigratedRange, migrate } from '../../shared/anchoring/migrate';
import { createResolver, type ResolvedRange } from '../../shared/anchoring/resolve';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

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

/** The two forms of a line of `attest anchors`. */
export const lineForms = {
  migration: '{"old":TEXT,"new":TEXT,"ranges":[[start,end],…]}',
  search: '{"text":TEXT,"anchors":[{"exact","prefix?","suffix?","start?"},…]}',
};

/** Answers one line of `attest anchors`: a result for each range or anchor. Throws `invalid` for any other line. */
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
        message('cli.anchors.wrongRange', {
          number: index + 1,
          start: String(start),
          end: String(end),
          length: old.length,
        }),
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
    throw new AttestError('invalid', message('cli.anchors.notJson', lineForms), { cause: error });
  }
}

function parse<Request>(schema: z.ZodType<Request>, request: unknown): Request {
  const { data, error } = schema.safeParse(request);
  if (data) return data;
  const [issue] = error?.issues ?? [];
  const field = issue?.path.join('.');
  throw new AttestError(
    'invalid',
    field
      ? message('cli.anchors.wrongField', { ...lineForms, field })
      : message('cli.anchors.notUnderstood', lineForms),
  );
}
