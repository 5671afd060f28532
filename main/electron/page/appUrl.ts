import type { SpokenLanguage } from '../../../shared/words/language';

/** The scheme and origin of the window's page. Nothing else ever gets to talk to the backend. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://attest`;

/** The window's page, which knows by its address which language it is in before it shows anything. */
export function startPage(language: SpokenLanguage): string {
  return `${APP_ORIGIN}/index.html?language=${language}`;
}
