import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/**
 * Resolves names as the system does, and refuses one that stands for any address that isn’t allowed. What was checked
 * is what is connected to: a name that stands for something else a moment later makes no difference.
 */
export function guardLookup(
  isAllowed: (address: string) => boolean,
  resolve: typeof lookup = lookup,
): LookupFunction {
  return (host, options, answer) =>
    resolve(host, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, []);
      const [first] = found;
      if (!first || !found.every(({ address }) => isAllowed(address))) {
        return answer(new AttestError('unsafe', message('lookup.notPublic', { host })), []);
      }
      if (options.all) return answer(null, found);
      answer(null, first.address, first.family);
    });
}
