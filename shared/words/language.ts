import { z } from 'zod';

/** The languages of the window, as BCP 47 tags. */
export const languageSchema = z.enum(['en', 'es']);
export type Language = z.infer<typeof languageSchema>;

/** The languages with a catalogue: `en-XA` is English made to look foreign, for tests. */
export const spokenLanguageSchema = z.enum([...languageSchema.options, 'en-XA']);
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>;

/** The languages' own names, in the order they are offered. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

/** The person's choice: a language, or whichever one the system uses. */
export const languageChoiceSchema = languageSchema.or(z.literal('system'));
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;

/** The first available one of the preferred languages, else English. Tags may be BCP 47 or POSIX (`es_AR.UTF-8`). */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary = ''] = tag.toLowerCase().split(/[-_.@]/);
    const { data } = languageSchema.safeParse(primary);
    if (data) return data;
  }
  return 'en';
}
