import { z } from 'zod';
import type { SpokenLanguage } from '../words/language';

/** The languages that references can be written in: the files `resources/styles/locales/locales-<id>.xml`. */
export const citationLocaleSchema = z.enum([
  'ar',
  'ca-AD',
  'cs-CZ',
  'da-DK',
  'de-DE',
  'el-GR',
  'en-GB',
  'en-US',
  'es-ES',
  'es-MX',
  'eu',
  'fi-FI',
  'fr-CA',
  'fr-FR',
  'he-IL',
  'it-IT',
  'ja-JP',
  'ko-KR',
  'nb-NO',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'ru-RU',
  'sv-SE',
  'tr-TR',
  'uk-UA',
  'zh-CN',
]);
export type CitationLocale = z.infer<typeof citationLocaleSchema>;

/** `auto` is the style’s own language or, if it has none, that of the words around it. */
export const citationLocaleChoiceSchema = z.literal('auto').or(citationLocaleSchema);
export type CitationLocaleChoice = z.infer<typeof citationLocaleChoiceSchema>;

/** The language of references among words of that language. */
export function localeOfWords(language: SpokenLanguage): CitationLocale {
  return language === 'es' ? 'es-ES' : 'en-US';
}
