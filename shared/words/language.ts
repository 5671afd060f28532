import { z } from 'zod';

/** The languages of the window, as BCP 47 tags. */
export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

/** All languages that there are words in: those of the window, and the one of tests (`makePseudo`). */
export const wordsLanguageSchema = languageSchema.or(z.literal('en-XA'));
export type WordsLanguage = z.infer<typeof wordsLanguageSchema>;

/** What the languages call themselves, in the order in which they are offered. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** What a person has chosen: a language, or whichever one the system is set to. */
export const languageChoiceSchema = languageSchema.or(z.literal('system'));
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;

/** The first of the preferred languages that there is, English otherwise. Tags may be BCP 47 or POSIX (`es_AR.UTF-8`). */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary = ''] = tag.toLowerCase().split(/[-_.@]/);
    const { data } = languageSchema.safeParse(primary);
    if (data) return data;
  }
  return 'en';
}
