import { AttestError, type ErrorCode, explainFailure } from '../model/AttestError';
import type { Message } from '../words/message';

/**
 * What a call answers on the wire. Library content goes as JSON text: on its way to the page an object is copied
 * twice, node by node, which for ten thousand articles takes longer than everything else at the start. Bytes go as they
 * are.
 */
export type Answer = { ok: true; json: string } | { ok: true; value: unknown };
export type Envelope = Answer | Failure;

/** A failure on the wire: an `AttestError` without its inner details. */
export type Failure = { ok: false; code: ErrorCode; said: Message };

/** What the preload script gives the page: a way to call, and a way to listen. */
export interface Bridge {
  call(name: string, args: unknown): Promise<Envelope>;
  /** Payloads come as JSON text. Returns a function that stops listening. */
  listen(listener: (name: string, json: string) => void): () => void;
}

/** The envelope of a failure. Anything but an `AttestError` is a bug, and says so without inner details. */
export function failureEnvelope(error: unknown): Failure {
  const code = error instanceof AttestError ? error.code : 'internal';
  return { ok: false, code, said: explainFailure(error) };
}
