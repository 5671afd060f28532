import { type IpcMainEvent, ipcMain, webContents } from 'electron';
import { ANSWER_CHANNEL, CALL_CHANNEL, EVENT_CHANNEL } from '../../../shared/ipc/channels';
import { contract } from '../../../shared/ipc/contract';
import { type Answer, type Envelope, failureEnvelope } from '../../../shared/ipc/envelope';
import type { EventName, EventPayload } from '../../../shared/ipc/events';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { logFailure } from '../../log/logFailure';
import { APP_ORIGIN } from './appUrl';

/**
 * Answers pages' calls over the same channel as events, so that neither overtakes the other. Only the main frame of a
 * page of ours is heard.
 */
export function registerCalls(answer: (name: unknown, args: unknown) => Promise<Answer>): void {
  ipcMain.on(CALL_CHANNEL, async (event, id: unknown, name: unknown, args: unknown) => {
    const envelope = await makeEnvelope(name, async () => {
      if (isFromOurPage(event)) return answer(name, args);
      throw new AttestError('invalid', message('system.call.foreign'));
    });
    if (!event.sender.isDestroyed()) event.sender.send(ANSWER_CHANNEL, id, envelope);
  });
}

async function makeEnvelope(name: unknown, answer: () => Promise<Answer>): Promise<Envelope> {
  try {
    return await answer();
  } catch (error) {
    logFailure('call-failed', error, { call: nameCall(name) });
    return failureEnvelope(error);
  }
}

/** The call's name for the log: a page may say anything. */
function nameCall(name: unknown): string {
  return typeof name === 'string' && Object.hasOwn(contract, name) ? name : 'unknown';
}

/** Tells all pages what happened. */
export function sendEvent<N extends EventName>(name: N, payload: EventPayload<N>): void {
  const json = JSON.stringify(payload);
  for (const contents of webContents.getAllWebContents()) {
    if (contents.getURL().startsWith(`${APP_ORIGIN}/`)) contents.send(EVENT_CHANNEL, name, json);
  }
}

function isFromOurPage({ senderFrame, sender }: IpcMainEvent): boolean {
  // Null where the frame is already gone.
  if (!senderFrame) return false;
  return senderFrame === sender.mainFrame && senderFrame.origin === APP_ORIGIN;
}
