import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import { message } from '../../shared/words/message';
import type { ImportTask } from '../import/importWorker';
import { runInWorker, type WorkerProgram } from '../worker/runInWorker';
import type { ReadRecord } from './readRecord';

/** Reads what came in the worker of imports: what is large or malicious costs this thread nothing. */
export function createRecordReader(program: WorkerProgram): ReadRecord {
  return async (answered, signal) => {
    const { host } = answered;
    const task: ImportTask = { of: 'record', answered };
    const read = await runInWorker(program, task, () => {}, signal, {
      cancelled: message('lookup.cancelled'),
      tooLarge: message('lookup.tooLarge', { host }),
      tooSlow: message('lookup.tooLarge', { host }),
      noResult: message('lookup.notRecord', { host }),
    });
    return read as StandardCslItem | null;
  };
}
