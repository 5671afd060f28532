import type { EventPayload } from '../../shared/ipc/events';
import type { ErrorCode } from '../../shared/model/AttestError';
import type { Timestamp } from '../../shared/model/timestamp';
import type { Request } from './Request';

/** A writer's job, as one line on its input. */
export interface WriterJob {
  folder: string;
  /** Determines everything it does. */
  seed: number;
  now: Timestamp;
  /** How many requests it has under way at once. */
  inFlight: number;
  /** After this many it closes the library and ends. */
  requests: number;
  /** It kills itself just before this call that changes the disk, or in the middle of this write. */
  killAt: { call: number; of: 'calls' | 'writes' } | null;
  /** It counts the calls that failed with this code. */
  code?: string;
}

/** A writer's output, one line each, written before it continues. */
export type WriterLine =
  | { says: 'opened' }
  | { says: 'asked'; number: number; request: Request }
  | { says: 'told'; payload: Pick<EventPayload<'changed'>, 'change' | 'cause'> }
  | {
      says: 'answered';
      number: number;
      error: WriterError | null;
    }
  | { says: 'problem'; problem: EventPayload<'problem'> }
  | { says: 'closed'; error: WriterError | null; calls: number; writes: number; faults: number };

export interface WriterError {
  /** `none` unless it is an `AttestError`. */
  code: ErrorCode | 'none';
  /** The message id of an `AttestError`. */
  message: string;
}
