import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleDocumentSchema as schema } from '../document/articleDocumentSchema';
import { AttestError } from '../model/AttestError';
import { message } from '../words/message';
import { describeFault, faultSchema } from './fault';

const SECRET = 'The minister paid';

/** What `work` throws. */
function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
}

const paragraph = (text: string) => schema.node('paragraph', null, schema.text(text));
const systemError = (path: string) =>
  Object.assign(new Error(`EACCES: permission denied, open '${path}'`), {
    code: 'EACCES',
    syscall: 'open',
    path,
  });

describe('describeFault', () => {
  it.each<[string, unknown]>([
    ['JSON.parse', failureOf(() => JSON.parse(`${SECRET} 6 million`))],
    ['zod', failureOf(() => z.record(z.string(), z.enum(['a'])).parse({ [SECRET]: SECRET }))],
    ['ProseMirror', failureOf(() => schema.nodeFromJSON({ type: SECRET }))],
    [
      'a ProseMirror node',
      failureOf(() => schema.nodes.doc?.createChecked(null, paragraph(SECRET).firstChild)),
    ],
    ['a regular expression', failureOf(() => new RegExp(`${SECRET}(`))],
    ['an Attest error', new AttestError('invalid', message('system.verbatim', { text: SECRET }))],
    ['a multi-line error', new Error(`a\n    at ${SECRET} (/x.js:1:1)`)],
    ['an error whose message was changed', Object.assign(new Error(SECRET), { message: 'b' })],
    ['an error with a custom name', Object.assign(new Error('a'), { name: SECRET })],
    ['an error with a custom code', Object.assign(new Error('a'), { code: SECRET })],
    ['a missing property', new TypeError(`Cannot read properties of null ('${SECRET}')`)],
    ['a thrown value that is not an error', SECRET],
    ['a file named after an article', systemError(`/home/me/${SECRET}.html`)],
    ['a cause', new Error('a', { cause: new Error(SECRET, { cause: SECRET }) })],
  ])('reveals nothing of the texts through %s', (_by, error) => {
    const fault = describeFault(error);
    expect(JSON.stringify(fault)).not.toContain('minister');
    expect(faultSchema.parse(fault)).toEqual(fault);
  });

  it('gives the name, the code and where it was thrown', () => {
    const [cause] = describeFault(new AttestError('storage', message('import.cancelled')));
    expect(cause).toMatchObject({
      name: 'AttestError',
      code: 'storage',
      said: 'import.cancelled',
    });
    expect(cause?.frames[0]).toMatch(/^at .*fault\.test\.ts:\d+:\d+\)?$/);
  });

  it('does so for each cause, down to the first', () => {
    const first = new RangeError('c');
    const error = new AttestError('internal', message('import.cancelled'), {
      cause: new TypeError('b', { cause: first }),
    });
    expect(describeFault(error).map(({ name }) => name)).toEqual([
      'AttestError',
      'TypeError',
      'RangeError',
    ]);
  });

  it('stops at circular causes', () => {
    const error = new Error('a');
    error.cause = error;
    expect(faultSchema.safeParse(describeFault(error)).success).toBe(true);
  });

  it.each([
    ['Cannot read properties of null (reading ‘x’)', 'Cannot read properties of null'],
    ['Maximum call stack size exceeded', 'Maximum call stack size exceeded'],
    ['Minified React error #31; visit https://react.dev/31?args[]=x', 'Minified React error #31'],
  ])('keeps the engine’s own words: %s', (message, words) => {
    expect(describeFault(new Error(message))).toMatchObject([{ words }]);
  });

  it.each([
    ['/library/articles/art_1/article.json', 'open /library/articles/art_1/….json'],
    ['C:\\library\\index', 'open C:\\library\\…'],
  ])('names the folder of a system error: %s', (path, words) => {
    expect(describeFault(systemError(path))).toMatchObject([{ code: 'EACCES', words }]);
  });
});
