import { Worker } from 'node:worker_threads';
import type { DictionaryFiles } from './findDictionaries';

/** What is asked of the worker. */
export interface SpellingRequest {
  id: number;
  task: 'check' | 'suggest';
  words: readonly string[];
}

export interface SpellingResponse {
  id: number;
  result: string[];
}

interface Waiting {
  resolve(words: string[]): void;
  reject(error: unknown): void;
}

/** One dictionary, in memory. Its methods reject where it can’t be read. */
export interface Speller {
  /** Those of the words that are not in it. */
  check(words: readonly string[]): Promise<string[]>;
  /** A few words that are, and may be meant; the likeliest first. */
  suggest(word: string): Promise<string[]>;
  /** Answers what was asked before, and ends. */
  close(): Promise<void>;
}

export type OpenSpeller = (files: DictionaryFiles) => Speller;

/** Opens dictionaries each in a thread of its own: reading one takes seconds. `workerPath` is the bundled worker. */
export function openSpellerIn(workerPath: string | URL): OpenSpeller {
  return (files) => {
    const worker = new Worker(workerPath, { workerData: files });
    const waiting = new Map<number, Waiting>();
    let lastId = 0;
    let failure: unknown = null;
    const fail = (error: unknown) => {
      failure ??= error;
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    };
    worker.on('message', ({ id, result }: SpellingResponse) => {
      waiting.get(id)?.resolve(result);
      waiting.delete(id);
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The dictionary was closed.')));
    const ask = (task: SpellingRequest['task'], words: readonly string[]) =>
      new Promise<string[]>((resolve, reject) => {
        if (failure) return reject(failure);
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, task, words } satisfies SpellingRequest);
      });
    return {
      check: (words) => ask('check', words),
      suggest: (word) => ask('suggest', [word]),
      async close() {
        // Whoever still waits gets an answer first; a failure is theirs to tell of.
        await ask('check', []).catch(() => {});
        await worker.terminate();
      },
    };
  };
}
