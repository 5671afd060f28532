import type { Failure } from '../../shared/ipc/envelope';
import type { ImportStep, PreparedArticle } from './Importer';

/** What the import worker tells: each step as it begins, and then one end or the other. */
export type WorkerMessage =
  | { type: 'step'; step: ImportStep }
  | { type: 'done'; article: PreparedArticle }
  | { type: 'failed'; failure: Failure };
