import type { Preferences } from '../../../shared/model/library';
import type { Backend } from '../../backend';

/** Tells `show` the library’s preferences, and again whenever they change. */
export function followPreferences(
  backend: Pick<Backend, 'subscribe' | 'library'>,
  show: (preferences: Preferences) => void,
): void {
  backend.subscribe((name, payload) => {
    if (name !== 'changed' || !('change' in payload)) return;
    for (const [, record] of payload.change.diff.updated) {
      if ('preferences' in record) show(record.preferences);
    }
  });
  show(backend.library.preferences);
}
