/** What a language, given as in BCP 47, is called in another; as it is given where it has no name. */
export function nameLanguage(language: string, speaker: string): string {
  try {
    return new Intl.DisplayNames([speaker], { type: 'language' }).of(language) ?? language;
  } catch {
    // Files may be named after anything.
    return language;
  }
}
