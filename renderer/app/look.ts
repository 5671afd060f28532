import {
  defaultPreferences,
  type Preferences,
  preferencesSchema,
} from '../../shared/model/library';
import { recallStored } from './recallStored';

const KEY = 'attest.look';

/** The preferences as this window last had them, so that it starts in the right colours before the library is open. */
export function recallLook(): Preferences {
  return recallStored(KEY, preferencesSchema) ?? defaultPreferences;
}

/** Gives the page its theme (`data-theme`) and its reading size (`--reading-size`). */
export function applyLook(preferences: Preferences): void {
  const { theme, textSizePx } = preferences;
  const isDark =
    theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  document.documentElement.style.setProperty('--reading-size', `${textSizePx}px`);
  localStorage.setItem(KEY, JSON.stringify(preferences));
}
