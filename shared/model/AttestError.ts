import { message, type Sayable } from '../words/message';

/** Why something could not be done, as a word that code can act on. */
export type ErrorCode =
  | 'not-found'
  | 'invalid'
  | 'ambiguous'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  /** Another was quicker. What it wrote is taken over, and the same can be tried again. */
  | 'conflict'
  /** What was to be changed is another by now than the person had seen: they have to choose. */
  | 'superseded'
  | 'exists'
  | 'unchanged'
  | 'read-only'
  | 'locked'
  | 'storage'
  | 'unsafe'
  | 'cancelled'
  | 'internal';

/** A failure meant for the person: `said` is what happened and what to do about it. */
export class AttestError extends Error {
  override readonly name = 'AttestError';

  constructor(
    readonly code: ErrorCode,
    readonly said: Sayable,
    options?: ErrorOptions,
  ) {
    // Without the values, which may be from a text: messages of errors are kept in logs.
    super(typeof said === 'string' ? said : said.id, options);
  }
}

/** True where that is why something could not be done. */
export function hasCode(error: unknown, ...codes: readonly ErrorCode[]): boolean {
  return error instanceof AttestError && codes.includes(error.code);
}

/** What to tell of a failure. One that is no `AttestError` is a fault of Attest. */
export function explainFailure(error: unknown): Sayable {
  if (error instanceof AttestError) return error.said;
  return message('failure.internal', {
    reason: error instanceof Error ? error.message : String(error),
  });
}
