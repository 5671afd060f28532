import { isIP } from 'node:net';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** Throws `unsafe` for an address that is no plain web address. */
export function checkAddress({ protocol, username, password }: URL): void {
  const isPlain = protocol === 'https:' || protocol === 'http:';
  if (isPlain && !username && !password) return;
  throw new AttestError('unsafe', message('lookup.notWeb'));
}

/** Throws `unsafe` for an address in numbers that isn’t allowed: it is never looked up, so `guardLookup` won’t see it. */
export function checkHost({ hostname, host }: URL, isAllowed: (address: string) => boolean): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) === 0 || isAllowed(address)) return;
  throw new AttestError('unsafe', message('lookup.notPublic', { host }));
}

/** Where a redirect leads. Throws `unsafe` where that is no address. */
export function resolveRedirect(location: string, { href }: URL): URL {
  try {
    return new URL(location, href);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AttestError('unsafe', message('lookup.notWeb'));
  }
}
