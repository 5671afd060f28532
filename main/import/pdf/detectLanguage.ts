import { franc } from 'franc-min';

/** Fewer letters don’t tell. */
const LEAST_LETTERS = 200;

/** The language of a text as a BCP 47 tag; empty where it isn’t clear. */
export function detectLanguage(text: string): string {
  const found = franc(text, { minLength: LEAST_LETTERS });
  if (found === 'und') return '';
  return Intl.getCanonicalLocales(found)[0] ?? '';
}
