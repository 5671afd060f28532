import { expect, it } from 'vitest';
import type { WindowHandlers } from '../../../shared/ipc/contract';
import { createAnswer } from './createAnswer';

const bytes = new Uint8Array([37, 80, 68, 70]);
const backend = {
  dispatch: async (name: string) => (name === 'attachment.read' ? { bytes } : { tags: ['a'] }),
};
const answer = createAnswer(backend, {} as WindowHandlers);

it('answers with JSON text, which is copied once', async () => {
  expect(await answer('search.tags', {})).toEqual({ ok: true, json: '{"tags":["a"]}' });
});

it('answers with bytes as they are, which JSON text can’t hold', async () => {
  expect(await answer('attachment.read', {})).toEqual({ ok: true, value: { bytes } });
});
