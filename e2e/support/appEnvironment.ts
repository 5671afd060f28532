/** This environment without anything that points the app at someone's own library, and in the specs' language. */
export function appEnvironment(): Record<string, string> {
  const { ATTEST_LIBRARY: _library, ATTEST_USER_DATA: _settings, ...env } = process.env;
  const entries = Object.entries({ ...env, ATTEST_UNATTENDED: '1', ATTEST_LANGUAGE: 'en' });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] != null));
}
