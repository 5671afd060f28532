/** Why something could not be done, as a word that code can act on. */
export type ErrorCode =
  | 'not-found'
  | 'invalid'
  | 'ambiguous'
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'conflict'
  | 'exists'
  | 'unchanged'
  | 'read-only'
  | 'locked'
  | 'storage'
  | 'cancelled'
  | 'internal';

/** A failure meant for the person: `message` says what happened and what to do about it. */
export class AttestError extends Error {
  override readonly name = 'AttestError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
