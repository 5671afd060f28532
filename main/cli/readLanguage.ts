import {
  pickLanguage,
  type SpokenLanguage,
  spokenLanguageSchema,
} from '../../shared/words/language';

/** The language that the environment asks for: ATTEST_LANGUAGE, else the first of the locale’s variables that is set. */
export function readLanguage(env: Readonly<Record<string, string | undefined>>): SpokenLanguage {
  const own = spokenLanguageSchema.safeParse(env.ATTEST_LANGUAGE);
  if (own.success) return own.data;
  // An empty one counts as not set, as POSIX has it.
  return pickLanguage([env.LC_ALL || env.LC_MESSAGES || env.LANG || '']);
}
