import type { Preferences } from '../../../shared/model/library';
import type { Backend } from '../../backend';

/** Tells `show` the library’s preferences, and again whenever they change. */
export async function followPreferences(
  backend: Pick<Backend, 'subscribe' | 'dispatch'>,
  show: (preferences: Preferences) => void,
): Promise<void> {
  backend.subscribe((name, payload) => {
    if (name !== 'changed' || !('change' in payload)) return;
    for (const [, record] of payload.change.diff.updated) {
      if ('preferences' in record) show(record.preferences);
    }
  });
  const { library } = await backend.dispatch('library.open', { newest: 1 });
  show(library.preferences);
}
