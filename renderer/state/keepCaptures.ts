import { AttestError } from '../../shared/model/AttestError';
import type { SourceId } from '../../shared/model/ids';
import { nameSource } from '../../shared/model/source';
import { type Message, message } from '../../shared/words/message';
import { followImports, queueImport } from './importQueue';
import { notifyUndoable } from './notifyUndoable';
import type { WindowServices } from './windowServices';

interface CapturedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps files as captures of a source, each by itself, and says what came of them. */
export function keepCaptures(
  services: WindowServices,
  source: SourceId,
  files: readonly CapturedFile[],
  unread: readonly { name: string; message: Message }[] = [],
): Promise<void> {
  return queueImport(services.store, () => keepNow(services, source, files, unread));
}

async function keepNow(
  services: WindowServices,
  source: SourceId,
  files: readonly CapturedFile[],
  unread: readonly { name: string; message: Message }[],
): Promise<void> {
  const { actions, store } = services;
  const failures: Message[] = unread.map((one) => one.message);
  const same: string[] = [];
  let kept = 0;
  const stop = followImports(services);
  try {
    for (const [index, { name, bytes }] of files.entries()) {
      const job = crypto.randomUUID();
      const progress = { job, name, number: index + 1, count: files.length };
      actions.show({ importing: { ...progress, step: 'reading', fraction: null } });
      try {
        const args = { job, source, name, origin: 'file' as const, bytes };
        const { isSame } = await actions.call('capture.add', args);
        if (isSame) same.push(name);
        kept += 1;
      } catch (error) {
        if (!(error instanceof AttestError)) throw error;
        if (error.code === 'cancelled') break;
        failures.push(error.said);
      }
    }
  } finally {
    stop();
  }
  for (const text of failures) actions.notify({ tone: 'error', text });
  const known = store.getState().library?.sources.get(source);
  if (!kept || !known) return;
  const [first] = same;
  const said =
    kept === 1 && first
      ? message('captures.keptSame', { name: first })
      : message('captures.kept', { count: kept, source: nameSource(known) });
  notifyUndoable(actions, said);
}
