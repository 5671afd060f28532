import type { Preferences } from '../../../shared/model/library';
import type { Backend } from '../../backend';

/** Tells `show` the library’s theme, and whenever it is another. */
export async function followTheme(
  backend: Backend,
  show: (theme: Preferences['theme']) => void,
): Promise<void> {
  backend.subscribe((name, payload) => {
    if (name !== 'changed' || !('change' in payload)) return;
    for (const [, record] of payload.change.diff.updated) {
      if ('preferences' in record) show(record.preferences.theme);
    }
  });
  const { library } = await backend.dispatch('library.open', { newest: 1 });
  show(library.preferences.theme);
}
