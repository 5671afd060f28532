import type { ClaimRules } from './ClaimRules';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const tables: readonly ClaimRules[] = [english, spanish, german, french, portuguese, italian];

/** As much of a text as tells its language, in UTF-16 units. */
const SAMPLE = 4000;

/** The rules of a language, by its BCP 47 tag; where it has none, those whose small words the text uses most. */
export function chooseRules(language: string, text: string): ClaimRules {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  return tables.find((rules) => rules.language === primary) ?? guessRules(text.slice(0, SAMPLE));
}

function guessRules(sample: string): ClaimRules {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = ({ articles, adjuncts, that, links }: ClaimRules) =>
    words.filter((word) => [articles, adjuncts, that, links].some((set) => set.has(word))).length;
  let [best, most] = [english, count(english)];
  for (const rules of tables) {
    const hits = count(rules);
    if (hits > most) [best, most] = [rules, hits];
  }
  return best;
}
