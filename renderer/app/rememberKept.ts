import { z } from 'zod';
import { type KeptEdit, keptEditSchema } from '../state/keptEdits';
import { recallStored } from '../state/recallStored';
import type { WindowStore } from '../state/store';

/** Keeps what is waiting for the person's choice beyond the window's life: it is back with the same library. */
export function rememberKept(store: WindowStore): void {
  let key: string | null = null;
  let remembered: readonly KeptEdit[] = [];
  const follow = () => {
    const { library, kept } = store.getState();
    if (!library) return;
    if (key === null) {
      key = `attest.kept.${library.library.id}`;
      remembered = recallStored(key, z.array(keptEditSchema)) ?? [];
      if (remembered.length) store.setState({ kept: remembered });
    } else if (kept !== remembered) {
      remembered = kept;
      if (kept.length) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    }
  };
  store.subscribe(follow);
}
