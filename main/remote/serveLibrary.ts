import type { Socket } from 'node:net';
import { failureEnvelope } from '../../shared/ipc/envelope';
import { logFault } from '../log/log';
import { logFailure } from '../log/logFailure';
import { type Request, readMessages, requestSchema, sendMessage } from './messages';

/** Does what another process of this person asks of the library, for as long as it is connected. Work that it no longer waits for is cancelled. */
export async function serveLibrary(
  socket: Socket,
  dispatch: (name: string, args: unknown) => Promise<unknown>,
): Promise<void> {
  const running = new Map<number, string>();
  const answer = async ({ id, name, args, bytes }: Request) => {
    if (typeof args.job === 'string') running.set(id, args.job);
    try {
      const whole = bytes === undefined ? args : { ...args, bytes: Buffer.from(bytes, 'base64') };
      sendMessage(socket, { id, ok: true, value: await dispatch(name, whole) });
    } catch (error) {
      logFailure('call-failed', error);
      sendMessage(socket, { id, ...failureEnvelope(error) });
    } finally {
      running.delete(id);
    }
  };
  try {
    for await (const message of readMessages(socket)) void answer(requestSchema.parse(message));
  } catch (error) {
    logFault('connection-broken', error);
    // What speaks another language, or broke off in the midst of a word, is not listened to any longer.
  } finally {
    socket.destroy();
    for (const job of running.values()) await dispatch('import.cancel', { job });
  }
}
