import type { ClaimRules } from './ClaimRules';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const tables: readonly ClaimRules[] = [english, spanish, german, french, portuguese, italian];

/** The rules of a language, by its BCP 47 tag; those of English where it has none. */
export function chooseRules(language: string): ClaimRules {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  return tables.find((rules) => rules.language === primary) ?? english;
}
