import { describe, expect, test } from 'vitest';
import { createQuery } from './useQuery';

/** A query that the test answers. */
function makeQuestion(query: ReturnType<typeof createQuery<string>>, key: string) {
  let answer = (_answer: string) => {};
  let fail = (_error: Error) => {};
  const answered = new Promise<string>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { asked: query.ask({ key }, () => answered), answer, fail };
}

const read = ({ store }: ReturnType<typeof createQuery<string>>) => {
  const { answer, error, isAsked } = store.getState();
  return { answer, error, isAsked };
};

describe('a query', () => {
  test('has its answer once it has come', async () => {
    const query = createQuery<string>();
    expect(read(query)).toEqual({ answer: null, error: null, isAsked: false });
    const { asked, answer } = makeQuestion(query, 'a');
    expect(read(query)).toEqual({ answer: null, error: null, isAsked: true });
    answer('A');
    await asked;
    expect(read(query)).toEqual({ answer: 'A', error: null, isAsked: false });
  });

  test('keeps the answer while the same query is repeated, but not for another', async () => {
    const query = createQuery<string>();
    await query.ask({ key: 'a' }, async () => 'A');
    makeQuestion(query, 'a');
    expect(read(query)).toEqual({ answer: 'A', error: null, isAsked: true });
    makeQuestion(query, 'b');
    expect(read(query)).toEqual({ answer: null, error: null, isAsked: true });
  });

  test('ignores an answer that another query has overtaken', async () => {
    const query = createQuery<string>();
    const first = makeQuestion(query, 'a');
    const second = makeQuestion(query, 'a');
    second.answer('newer');
    await second.asked;
    first.answer('older');
    await first.asked;
    expect(read(query).answer).toBe('newer');
  });

  test('reports a failure, and keeps the answer it had', async () => {
    const query = createQuery<string>();
    await query.ask({ key: 'a' }, async () => 'A');
    const again = makeQuestion(query, 'a');
    const error = new Error('Gone.');
    again.fail(error);
    await expect(again.asked).rejects.toBe(error);
    expect(read(query)).toEqual({ answer: 'A', error, isAsked: false });
    await query.ask({ key: 'a' }, async () => 'B');
    expect(read(query)).toEqual({ answer: 'B', error: null, isAsked: false });
  });

  test('does not report a failure once the answer is not wanted', async () => {
    const query = createQuery<string>();
    const [late, failing] = [makeQuestion(query, 'a'), makeQuestion(query, 'a')];
    query.drop();
    failing.fail(new Error('Gone.'));
    late.answer('A');
    await Promise.all([late.asked, failing.asked]);
    expect(read(query).answer).toBeNull();
  });
});
