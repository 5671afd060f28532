/**
 * The one of `languages` for what a person `wanted`, the best first: that language, or else another of its regions. Null
 * where there is none.
 */
export function chooseLanguage(
  wanted: readonly string[],
  languages: readonly string[],
): string | null {
  for (const one of wanted) {
    const exact = languages.find((language) => isSame(language, one));
    if (exact) return exact;
    const [base = ''] = one.split('-');
    const related = languages.filter((language) => isSame(language.split('-')[0] ?? '', base));
    // Spain’s for Spanish, France’s for French.
    const home = related.find((language) => isSame(language, `${base}-${base}`));
    const closest = related.find((language) => isSame(language, base)) ?? home ?? related[0];
    if (closest) return closest;
  }
  return null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
