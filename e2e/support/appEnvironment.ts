/** This environment without what would lead the app to someone's own library, in the language that the specs are in. */
export function appEnvironment(): Record<string, string> {
  const { ATTEST_LIBRARY: _library, ATTEST_USER_DATA: _settings, ...env } = process.env;
  const entries = Object.entries({ ...env, ATTEST_UNATTENDED: '1', ATTEST_LANGUAGE: 'en' });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] != null));
}
