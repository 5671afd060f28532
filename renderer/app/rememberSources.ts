import { z } from 'zod';
import { sourceIdSchema } from '../../shared/model/ids';
import { recallStored } from '../state/recallStored';
import type { LeftSources } from '../state/sessionState';
import type { WindowStore } from '../state/store';

const leftSchema: z.ZodType<LeftSources> = z.object({
  chosen: sourceIdSchema.nullable(),
  top: sourceIdSchema.nullable(),
});

/** Keeps where the person was in the list of a library’s sources, on this machine. */
export function rememberSources(store: WindowStore): void {
  let key: string | null = null;
  store.subscribe(({ library, session }, before) => {
    if (!library) return;
    if (key === null) {
      key = `attest.sources.${library.library.id}`;
      const leftSources = recallStored(key, leftSchema);
      if (leftSources) store.setState((state) => ({ session: { ...state.session, leftSources } }));
    } else if (session.leftSources !== before.session.leftSources) {
      localStorage.setItem(key, JSON.stringify(session.leftSources));
    }
  });
}
