import type { Socket } from 'node:net';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import type { OpenLibrary } from '../backend';
import { logFault } from '../log/log';
import { type Response, readMessages, responseSchema, sendMessage } from './messages';

type Settle = (response: Response | null) => void;

/** The library of another process, which does what is asked here. */
export function connectLibrary(socket: Socket): OpenLibrary {
  const waiting = new Map<number, Settle>();
  let lastId = 0;
  let isClosed = false;
  void listen();

  async function listen(): Promise<void> {
    try {
      for await (const line of readMessages(socket)) {
        const response = responseSchema.parse(line);
        waiting.get(response.id)?.(response);
      }
    } catch (error) {
      logFault('connection-broken', error);
      // It is gone, or no Attest: either way those who wait hear of it.
    }
    isClosed = true;
    for (const settle of waiting.values()) settle(null);
  }

  return {
    dispatch: async (name, args) => {
      const { bytes, ...others } = args as Record<string, unknown>;
      const id = ++lastId;
      const response = await new Promise<Response | null>((resolve) => {
        waiting.set(id, resolve);
        if (isClosed) resolve(null);
        const encoded = bytes instanceof Uint8Array && Buffer.from(bytes).toString('base64');
        sendMessage(socket, {
          id,
          name,
          args: others,
          ...(encoded !== false && { bytes: encoded }),
        });
      });
      waiting.delete(id);
      if (!response) throw closed();
      if (!response.ok) throw new AttestError(response.code, response.said);
      // As the contract has it: the other side is the same program.
      return response.value as never;
    },
    async close() {
      socket.end();
    },
  };
}

function closed(): AttestError {
  return new AttestError('storage', message('backend.closedUnanswered'));
}
