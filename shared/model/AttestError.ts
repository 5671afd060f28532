import { type Message, message } from '../words/message';

/** Why something could not be done, as a word that code can act on. */
export type ErrorCode =
  | 'not-found'
  | 'invalid'
  | 'ambiguous'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  /** It is data of other programs, which can be imported as plain text all the same. */
  | 'data'
  /** The file is encrypted, and its password is missing or wrong. */
  | 'password'
  /** Another program was quicker. Its change has been read in, and the action can be retried. */
  | 'conflict'
  /** What the person changed has been changed by someone else since they saw it: they have to choose. */
  | 'superseded'
  | 'exists'
  | 'unchanged'
  | 'read-only'
  | 'locked'
  | 'storage'
  | 'unsafe'
  /** Something beyond this computer doesn’t answer, or not in time. */
  | 'unreachable'
  | 'cancelled'
  | 'internal';

/** A failure to show to the person: `said` is what happened and what to do about it. */
export class AttestError extends Error {
  override readonly name = 'AttestError';

  constructor(
    readonly code: ErrorCode,
    readonly said: Message,
    options?: ErrorOptions,
  ) {
    // Without the values, which may come from a text: error messages end up in logs.
    super(said.id, options);
  }
}

/** True for an `AttestError` with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): boolean {
  return error instanceof AttestError && codes.includes(error.code);
}

/** What to say about a failure. Anything but an `AttestError` is a bug in Attest. */
export function explainFailure(error: unknown): Message {
  if (error instanceof AttestError) return error.said;
  return message('failure.internal', {
    reason: error instanceof Error ? error.message : String(error),
  });
}
