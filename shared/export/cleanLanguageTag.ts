/** The article's language as a BCP 47 tag; '' where it is not known, or is no such tag. */
export function cleanLanguageTag(language: string): string {
  const tag = language.trim().replace(/_/g, '-');
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : '';
}
