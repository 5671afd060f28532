import { nativeTheme } from 'electron';
import type { Preferences } from '../../../shared/model/library';
import type { Backend } from '../../backend';

/** Keeps the system's parts of the window in the library's theme, and tells `onTheme` which that is. */
export async function followTheme(
  backend: Backend,
  onTheme: (theme: Preferences['theme']) => void,
): Promise<void> {
  const apply = ({ theme }: Preferences) => {
    if (nativeTheme.themeSource === theme) return;
    nativeTheme.themeSource = theme;
    onTheme(theme);
  };
  backend.subscribe((name, payload) => {
    if (name !== 'changed' || !('change' in payload)) return;
    for (const [, record] of payload.change.diff.updated) {
      if ('preferences' in record) apply(record.preferences);
    }
  });
  const { library } = await backend.dispatch('library.open', { newest: 1 });
  apply(library.preferences);
}
