import { z } from 'zod';
import { backendContract, type Contract, type WindowHandlers } from '../../../shared/ipc/contract';
import type { Answer } from '../../../shared/ipc/envelope';
import { windowContract } from '../../../shared/ipc/windowContract';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';

type WindowCall = keyof WindowHandlers;

/** What answers the calls that are the backend's. */
interface Dispatcher {
  dispatch(name: string, args: unknown): Promise<unknown>;
}

/**
 * Answers calls as they come from a page, which may say anything: those for the window by `handlers`, all others by
 * the backend. Throws `invalid` for arguments that the contract doesn't allow.
 */
export function createAnswer(
  backend: Dispatcher,
  handlers: WindowHandlers,
): (name: unknown, args: unknown) => Promise<Answer> {
  return async (name, args) => {
    if (typeof name !== 'string') throw new AttestError('invalid', message('system.call.nameless'));
    if (isWindowCall(name)) return { ok: true, value: await callWindow(handlers, name, args) };
    const value = await backend.dispatch(name, args);
    return isBinary(name) ? { ok: true, value } : { ok: true, json: JSON.stringify(value) };
  };
}

function isWindowCall(name: string): name is WindowCall {
  return Object.hasOwn(windowContract, name);
}

function isBinary(name: string): boolean {
  const call = Object.entries(backendContract).find(([known]) => known === name)?.[1];
  return call !== undefined && 'isBinary' in call;
}

async function callWindow<N extends WindowCall>(
  handlers: WindowHandlers,
  name: N,
  args: unknown,
): Promise<unknown> {
  const parsed = windowContract[name].args.safeParse(args);
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error);
    throw new AttestError('invalid', message('system.call.invalid', { call: name, reason }));
  }
  // The compiler can't follow that the schema and the handler come from the same name.
  return handlers[name](parsed.data as z.output<Contract[N]['args']>);
}
