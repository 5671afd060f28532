import type { Failure } from '../../shared/ipc/envelope';
import type { PreparedArticle, PrepareStep } from './prepareArticle';

/** What the import worker tells: each step as it begins, and then one end or the other. */
export type WorkerMessage =
  | { type: 'step'; step: PrepareStep }
  | { type: 'done'; article: PreparedArticle }
  | { type: 'failed'; failure: Failure };
