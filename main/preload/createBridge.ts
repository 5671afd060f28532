import { ANSWER_CHANNEL, CALL_CHANNEL, EVENT_CHANNEL } from '../../shared/ipc/channels';
import type { Bridge, Envelope } from '../../shared/ipc/envelope';

/** What is needed of Electron’s `ipcRenderer`. */
export interface PageIpc {
  send(channel: string, ...message: unknown[]): void;
  on<Message extends unknown[]>(channel: string, listener: Listener<Message>): unknown;
  off<Message extends unknown[]>(channel: string, listener: Listener<Message>): unknown;
}

type Listener<Message extends unknown[]> = (event: unknown, ...message: Message) => void;

/**
 * The page’s end of the wire. Answers come over the same channel as events (which `invoke` doesn’t promise), so that none
 * overtakes an event sent before it: a caller has heard what its call changed by the time it gets the answer.
 */
export function createBridge(ipc: PageIpc): Bridge {
  let lastCall = 0;
  const waiting = new Map<string, (envelope: Envelope) => void>();
  ipc.on(ANSWER_CHANNEL, (_event, id: string, envelope: Envelope) => {
    waiting.get(id)?.(envelope);
    waiting.delete(id);
  });
  return {
    call: (name, args) =>
      new Promise((resolve) => {
        // With the page's start: an answer to the page before this one must not be taken for one to it.
        lastCall += 1;
        const id = `${performance.timeOrigin} ${lastCall}`;
        ipc.send(CALL_CHANNEL, id, name, args);
        waiting.set(id, resolve);
      }),
    listen(listener) {
      const onEvent = (_event: unknown, name: string, json: string) => listener(name, json);
      ipc.on(EVENT_CHANNEL, onEvent);
      return () => ipc.off(EVENT_CHANNEL, onEvent);
    },
  };
}
