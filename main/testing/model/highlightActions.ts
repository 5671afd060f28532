import { expect } from 'vitest';
import { trimRange } from '../../../shared/anchoring/trimRange';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import type { HighlightId } from '../../../shared/model/ids';
import type { Action } from './Snapshot';

export const create: Action = async (subject, { oracle }, [, a, b]) => {
  const range = rangeIn(oracle.text, a, b);
  return range && oracle.mark(await subject.create(range), range);
};

export const move: Action = async (subject, { oracle }, [, a, b, c]) => {
  const [id, range] = [pick(oracle.highlights, a), rangeIn(oracle.text, b, c)];
  if (!id || !range) return null;
  await subject.move(id, range);
  return oracle.mark(id, range);
};

export const remove: Action = async (subject, { oracle }, [, a]) => {
  const id = pick(oracle.highlights, a);
  if (!id) return null;
  await subject.remove(id);
  return oracle.remove(id);
};

export const detach: Action = async (subject, { oracle, state }, [, a]) => {
  const id = pick(oracle.highlights, a);
  const highlight = id && state.highlights.get(id);
  if (!highlight || !positionOf(highlight.anchor)) return null;
  await subject.detach(highlight.id);
  const quote = highlight.review?.before ?? quoteOf(highlight.anchor);
  const after = (await subject.state()).highlights.get(highlight.id);
  expect(after?.review).toBe(null);
  expect(after && quoteOf(after.anchor)).toMatchObject(quote);
  return oracle.mark(highlight.id, null);
};

export const accept: Action = async (subject, { oracle, state }, [, a]) => {
  const ids = oracle.highlights.slice(0, 1 + (a % 4));
  if (!ids.some((id) => state.highlights.get(id)?.review)) return null;
  await subject.accept(ids);
  const after = await subject.state();
  for (const id of ids) expect(after.highlights.get(id)?.review).toBe(null);
  return oracle;
};

function rangeIn(text: string, from: number, length: number) {
  const start = text.length ? from % text.length : 0;
  return trimRange(text, { start, end: start + 1 + (length % 30) });
}

function pick(ids: readonly HighlightId[], number: number): HighlightId | undefined {
  return ids[number % Math.max(1, ids.length)];
}
