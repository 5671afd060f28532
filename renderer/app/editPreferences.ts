import type { Preferences } from '../../shared/model/library';
import type { WindowServices } from '../state/windowServices';

/** Changes the library's preferences. Where it can only be read they change until the window closes. */
export async function editPreferences(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  set: Partial<Preferences>,
): Promise<void> {
  const { library: view } = store.getState();
  if (!view?.isReadOnly) {
    await actions.call('library.editPreferences', { set });
    return;
  }
  const preferences = { ...view.library.preferences, ...set };
  // First the system's parts of the window: the page takes its theme and its language from them.
  const { theme, language } = preferences;
  await actions.call('window.showPreferences', { theme, language });
  store.setState(({ library }) => ({
    library: library && { ...library, library: { ...library.library, preferences } },
  }));
}
