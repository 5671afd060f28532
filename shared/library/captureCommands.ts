import { z } from 'zod';
import { type Capture, captureSchema } from '../model/capture';
import { captureIdSchema } from '../model/ids';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { removeRecord } from './removeRecord';
import { requireCapture, requireSource } from './state';

/** Adds a capture whose bytes are kept already, and its text with them. */
export const createCapture = defineCommand({
  name: 'capture.create',
  args: captureSchema.omit({ id: true, capturedAt: true }),
  result: z.object({ capture: captureIdSchema }),
  articles: () => [],
  run(state, args, { clock, ids }) {
    requireSource(state, args.source);
    const capture: Capture = { id: ids.make('cap'), ...args, capturedAt: clock.now() };
    return {
      change: makeChange(makeAction('capture.create'), { added: [capture] }),
      result: { capture: capture.id },
    };
  },
});

/** Removes a capture. Links keep the words that were found in it. */
export const deleteCapture = defineCommand({
  name: 'capture.delete',
  args: z.object({ capture: captureIdSchema }),
  result: z.object({}),
  articles: () => [],
  run(state, { capture }) {
    const diff = removeRecord(state, requireCapture(state, capture));
    return { change: makeChange(makeAction('capture.delete'), diff), result: {} };
  },
});
