import { franc } from 'franc-min';

/** Fewer letters don’t tell. */
const LEAST_LETTERS = 200;

/** Languages with a script to themselves that have too few speakers for the library. */
const OWN_SCRIPTS = ['he', 'el', 'hy', 'ka', 'lo', 'km', 'dv'];

/** The language of a text as a BCP 47 tag; empty where it isn’t clear. */
export function detectLanguage(text: string): string {
  const found = franc(text, { minLength: LEAST_LETTERS });
  const language = found === 'und' ? '' : (Intl.getCanonicalLocales(found)[0] ?? '');
  if (language && isWrittenIn(language, text)) return language;
  return OWN_SCRIPTS.find((own) => isWrittenIn(own, text) && /\p{L}/u.test(text)) ?? '';
}

/** Scripts that are several in Unicode, by how languages name them. */
const PARTS: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Han}\\p{Script=Hangul}',
};

/** False where most letters of a text are of another script than its language’s: programs often declare their own. */
export function isWrittenIn(language: string, text: string): boolean {
  try {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn';
    const own = new RegExp(`[${PARTS[script] ?? `\\p{Script=${script}}`}]`, 'gu');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return (text.match(own)?.length ?? 0) * 2 >= letters;
  } catch {
    // A language that nobody knows, or a script.
    return false;
  }
}
