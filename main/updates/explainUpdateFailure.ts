import { type Message, message } from '../../shared/words/message';

const unreachable = message('appUpdates.failure.unreachable');
const missing = message('appUpdates.failure.missing');

const explanations: Readonly<Record<string, Message>> = {
  ERR_CHECKSUM_MISMATCH: message('appUpdates.failure.checksum'),
  ERR_UPDATER_INVALID_SIGNATURE: message('appUpdates.failure.signature'),
  ERR_UPDATER_NO_CHECKSUM: message('appUpdates.failure.noChecksum'),
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

/** Why a check or a download failed, for the person. */
export function explainUpdateFailure(error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = error instanceof Error ? error.message : String(error);
  // electron-updater's own message goes on for many lines.
  const [reason = ''] = text.split('\n');
  return explanations[code] ?? message('appUpdates.failure.other', { reason });
}
