import { describe, expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { explainLookupFailure } from './explainLookupFailure';

const failure = (code: string) => Object.assign(new Error('getaddrinfo a.example'), { code });

describe('why a connection failed', () => {
  it.each([
    ['ENOTFOUND', 'lookup.unreachable'],
    ['EAI_AGAIN', 'lookup.unreachable'],
    ['ECONNREFUSED', 'lookup.unreachable'],
    ['ENETUNREACH', 'lookup.unreachable'],
    ['CERT_HAS_EXPIRED', 'lookup.insecure'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'lookup.insecure'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'lookup.insecure'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'lookup.insecure'],
    ['HPE_INVALID_CONSTANT', 'lookup.broken'],
  ])('is said of %s, and not kept for the log', (code, id) => {
    const explained = explainLookupFailure(failure(code), 'a.example');
    expect(explained).toMatchObject({ name: 'AttestError', said: { id } });
    expect(explained).not.toHaveProperty('cause');
  });

  it.each([
    ['what is said already', new AttestError('not-found', message('lookup.off'))],
    ['a fault of our own', new TypeError('undefined is not a function')],
    ['what is no error', 'odd'],
  ])('is left to itself where it is %s', (_what, error) => {
    expect(explainLookupFailure(error, 'a.example')).toBe(error);
  });
});
