import { parentPort, workerData } from 'node:worker_threads';
import type { CiteRequest } from '../../shared/citation/citer';
import { failureEnvelope } from '../../shared/ipc/envelope';
import { CitationRenderer } from './CitationRenderer';
import type { CiteAnswer } from './CiteThread';

// The entry of the worker that writes citations, one request after another.
const renderer = new CitationRenderer(workerData);

parentPort?.on('message', (request: CiteRequest) => {
  parentPort?.postMessage(answer(request));
});

function answer(request: CiteRequest): CiteAnswer {
  try {
    return { type: 'done', cited: renderer.render(request) };
  } catch (error) {
    return { type: 'failed', failure: failureEnvelope(error), cause: error };
  }
}
