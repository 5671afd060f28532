import { parentPort } from 'node:worker_threads';
import { failureEnvelope } from '../../shared/ipc/envelope';
import { SearchEngine } from './SearchEngine';
import { callIndex, type IndexMessage, type IndexRequest } from './searchMessages';

// The entry of the worker that has the index of a library, for as long as the library is open.
let engine: SearchEngine | null = null;

const tell = (message: IndexMessage) => parentPort?.postMessage(message);

async function answer(request: IndexRequest): Promise<void> {
  const { id } = request;
  try {
    tell({ type: 'done', id, result: await run(request) });
  } catch (error) {
    tell({ type: 'failed', id, failure: failureEnvelope(error), cause: error });
  }
}

async function run(request: IndexRequest): Promise<unknown> {
  if (request.name === 'open') {
    engine = await SearchEngine.open(...request.args, (progress) =>
      tell({ type: 'progress', progress }),
    );
    return null;
  }
  if (!engine) throw new Error('The index is not open.');
  return callIndex(engine, request);
}

parentPort?.on('message', answer);
