import { type IpcMainInvokeEvent, ipcMain, webContents } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../../../shared/ipc/channels';
import { type Answer, type Envelope, failureEnvelope } from '../../../shared/ipc/envelope';
import type { EventName, EventPayload } from '../../../shared/ipc/events';
import { AttestError } from '../../../shared/model/AttestError';
import { APP_ORIGIN } from './appUrl';

/** Answers what pages call. Only the main frame of a page of ours is heard. */
export function registerCalls(answer: (name: unknown, args: unknown) => Promise<Answer>): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, args: unknown): Promise<Envelope> => {
    try {
      if (!isFromOurPage(event))
        throw new AttestError('invalid', 'Only Attest’s own page may call.');
      return await answer(name, args);
    } catch (error) {
      return failureEnvelope(error);
    }
  });
}

/** Tells all pages what happened. */
export function sendEvent<N extends EventName>(name: N, payload: EventPayload<N>): void {
  const json = JSON.stringify(payload);
  for (const contents of webContents.getAllWebContents()) {
    if (contents.getURL().startsWith(`${APP_ORIGIN}/`)) contents.send(EVENT_CHANNEL, name, json);
  }
}

function isFromOurPage({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  // Null where the frame is gone by now.
  if (!senderFrame) return false;
  return senderFrame === sender.mainFrame && senderFrame.origin === APP_ORIGIN;
}
