import { AttestError } from '../../shared/model/AttestError';
import { recogniseIdentifier } from '../../shared/references/recogniseIdentifier';
import { findSourceLookup, type SourceLookup } from '../../shared/references/sourceLookup';
import { message } from '../../shared/words/message';
import type { CliCommand } from './CliCommand';

export const sourceLookupCommand: CliCommand<'source lookup'> = {
  name: 'source lookup',
  usage: 'IDENTIFIER',
  access: 'none',
  positionals: 1,
  options: {},
  async run(args, { lookUp, untilStopped }) {
    const lookup = readLookup(args.positional(0));
    const csl = await untilStopped((signal) => lookUp(lookup, signal));
    return { json: csl, text: JSON.stringify(csl, null, 2), isDocument: true };
  },
};

function readLookup(text: string): SourceLookup {
  const identifier = recogniseIdentifier(text);
  if (identifier && 'problem' in identifier) throw new AttestError('invalid', identifier.problem);
  const lookup = identifier && findSourceLookup(identifier.csl);
  if (lookup) return lookup;
  throw new AttestError('invalid', message('cli.source.notLookedUp', { text }));
}
