import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

const UNREACHABLE = new Set([
  ...['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'],
  ...['ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN', 'EHOSTDOWN', 'ETIMEDOUT', 'EADDRNOTAVAIL'],
]);
/** How OpenSSL and Node name what is wrong with a certificate or a secure connection. */
const INSECURE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$)/;

/** The failure of a connection, in words for the person; what is none is returned as it is. It has no cause, which would bring the name of the server into the log. */
export function explainLookupFailure(error: unknown, host: string): unknown {
  if (error instanceof AttestError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (UNREACHABLE.has(code)) {
    return new AttestError('unreachable', message('lookup.unreachable', { host }));
  }
  return INSECURE.test(code)
    ? new AttestError('unsafe', message('lookup.insecure', { host, code }))
    : new AttestError('unreachable', message('lookup.broken', { host, code }));
}
