import { expect } from 'vitest';
import { makeSlowBackend } from './makeSlowBackend';
import { makeSyncedEditor } from './makeSyncedEditor';

/** An editor in step with a slow backend. */
export function openWorld() {
  const backend = makeSlowBackend();
  return { backend, editor: makeSyncedEditor(backend) };
}

export type World = ReturnType<typeof openWorld>;

/** Lets promises that can go on do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

/** Lets everything arrive and be saved. */
export async function finish({ backend, editor }: World): Promise<void> {
  backend.setFailing(false);
  while (editor.sync.hasUnsaved() || !backend.isIdle()) {
    const saving = editor.sync.save();
    for (let round = 0; round < 4; round += 1) {
      backend.handle();
      while (backend.events.length) editor.hear();
      backend.answer();
      await settle();
    }
    await saving.catch((error: unknown) => expect(error).toMatchObject({ code: 'storage' }));
  }
}
