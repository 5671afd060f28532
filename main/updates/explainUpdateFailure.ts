const unreachable =
  'The place where newer versions are published can’t be reached. Check the connection, then try again.';
const missing = 'Nothing for this system was found where newer versions are published.';
const thrownAway = 'so it was thrown away. Nothing is changed. Try again later.';

const sentences: Readonly<Record<string, string>> = {
  ERR_CHECKSUM_MISMATCH: `What was downloaded is not what was published: its checksum is another, ${thrownAway}`,
  ERR_UPDATER_INVALID_SIGNATURE: `What was downloaded is not signed by those who made this copy, ${thrownAway}`,
  ERR_UPDATER_NO_CHECKSUM: 'The newer version is published without a checksum, so it is not used.',
  ERR_UPDATER_CHANNEL_FILE_NOT_FOUND: missing,
  ERR_UPDATER_LATEST_VERSION_NOT_FOUND: missing,
  ERR_UPDATER_NO_PUBLISHED_VERSIONS: missing,
  HTTP_ERROR_404: missing,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENETUNREACH: unreachable,
  EHOSTUNREACH: unreachable,
  ETIMEDOUT: unreachable,
};

/** Why a check or a download came to nothing, as a sentence or two for the person. */
export function explainUpdateFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  // What electron-updater says goes on for many lines.
  return sentences[code] ?? `That came to nothing: ${error.message.split('\n')[0]}`;
}
