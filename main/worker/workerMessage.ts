import type { Failure } from '../../shared/ipc/envelope';

/** What a worker tells: each step as it begins, and then one end or the other. */
export type WorkerMessage =
  | { type: 'step'; step: unknown }
  | { type: 'done'; result: unknown }
  | { type: 'failed'; failure: Failure };
