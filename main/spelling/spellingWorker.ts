import { parentPort, workerData } from 'node:worker_threads';
import { openDictionary } from './openDictionary';
import type { SpellingRequest, SpellingResponse } from './openSpeller';

// The entry of the worker that has one dictionary, for as long as its language is checked.
const opening = openDictionary(workerData);

parentPort?.on('message', async ({ id, task, words }: SpellingRequest) => {
  const { has, suggest } = await opening;
  const result = task === 'check' ? words.filter((word) => !has(word)) : words.flatMap(suggest);
  parentPort?.postMessage({ id, result } satisfies SpellingResponse);
});
