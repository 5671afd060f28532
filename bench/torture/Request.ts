import type { BackendCall } from '../../main/backend';

/** A call for a backend that can be serialised: bytes are `text`. */
export interface Request {
  name: BackendCall;
  args: Record<string, unknown>;
  text?: string;
}

/** The arguments of the call. */
export function argsOf({ args, text }: Request): unknown {
  return text === undefined ? args : { ...args, bytes: new TextEncoder().encode(text) };
}
