/** The article's language as a BCP 47 tag; '' if it isn’t known, or isn’t such a tag. */
export function cleanLanguageTag(language: string): string {
  const tag = language.trim().replace(/_/g, '-');
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : '';
}
