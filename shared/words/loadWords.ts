import { en } from './en';
import type { SpokenLanguage } from './language';
import { createWords, type Words } from './Words';

/** English, which is built in. */
export const english = createWords('en', en);

/** The words of a language. All but English are loaded on demand. */
export async function loadWords(language: SpokenLanguage): Promise<Words> {
  if (language === 'en') return english;
  if (language === 'es') {
    const { es } = await import('./es');
    return createWords('es', es);
  }
  const { makePseudo } = await import('./makePseudo');
  return createWords('en-XA', makePseudo(en));
}
