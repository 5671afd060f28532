import type { BackendCall } from '../../main/backend';

/** Something to ask of a backend, that can be written down: bytes are `text`. */
export interface Request {
  name: BackendCall;
  args: Record<string, unknown>;
  text?: string;
}

/** What the call takes. */
export function argsOf({ args, text }: Request): unknown {
  return text === undefined ? args : { ...args, bytes: new TextEncoder().encode(text) };
}
