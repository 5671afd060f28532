/** This environment without what would lead the app to a library of somebody's own. */
export function appEnvironment(): Record<string, string> {
  const { ATTEST_LIBRARY: _library, ATTEST_USER_DATA: _settings, ...env } = process.env;
  const entries = Object.entries({ ...env, ATTEST_UNATTENDED: '1' });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] != null));
}
