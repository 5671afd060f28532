import { Worker } from 'node:worker_threads';
import { type Failure, failureEnvelope } from '../../shared/ipc/envelope';
import { AttestError } from '../../shared/model/AttestError';
import type { SearchResult } from '../../shared/search/searchResult';
import type { OpenIndex } from './SearchIndex';
import type { IndexCall, IndexMessage } from './searchMessages';

/** Far more than an index needs to be read and written; without a limit the whole process would end. */
const MAX_HEAP_MB = 1024;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: AttestError): void;
}

/** Opens indexes each in a thread of its own, so that nothing else waits for them. `workerPath` is the bundled worker. */
export function openInWorker(workerPath: string): OpenIndex {
  return async (place, onProgress) => {
    const worker = new Worker(workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const waiting = new Map<number, Waiting>();
    let lastId = 0;
    let failure: AttestError | null = null;
    const settle = (id: number): Waiting | undefined => {
      const one = waiting.get(id);
      waiting.delete(id);
      return one;
    };
    const fail = (error: unknown) => {
      failure ??= toError(failureEnvelope(error), error);
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    };
    worker.on('message', (message: IndexMessage) => {
      if (message.type === 'progress') onProgress(message.progress);
      else if (message.type === 'done') settle(message.id)?.resolve(message.result);
      else settle(message.id)?.reject(toError(message.failure, message.cause));
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The index was closed.')));
    const call = (request: IndexCall) =>
      new Promise<unknown>((resolve, reject) => {
        if (failure) return reject(failure);
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...request, id });
      });
    await call({ name: 'open', args: [place] });
    return {
      async sync(articles) {
        await call({ name: 'sync', args: [articles] });
      },
      async update(articles, isShared) {
        await call({ name: 'update', args: [articles, isShared] });
      },
      // The other side is the same program.
      find: async (request) => (await call({ name: 'find', args: [request] })) as SearchResult,
      tags: async () => (await call({ name: 'tags', args: [] })) as string[],
      async rebuild() {
        await call({ name: 'rebuild', args: [] });
      },
      async close() {
        try {
          await call({ name: 'close', args: [] });
        } finally {
          // The only thing that ends it: a thread that also ends by itself can leave the process waiting for ever.
          await worker.terminate();
        }
      },
    };
  };
}

function toError({ code, said }: Pick<Failure, 'code' | 'said'>, cause: unknown): AttestError {
  return new AttestError(code, said, { cause });
}
