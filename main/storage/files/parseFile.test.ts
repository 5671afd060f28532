import { expect, test } from 'vitest';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { parseFile } from './parseFile';

const said = message('failure.internal', { reason: 'said to a person' });

test.each<[string, unknown, string]>([
  ['its own message', new Error('no such node'), 'no such node'],
  [
    'that of its cause, where it is meant for a person',
    new AttestError('invalid', said, { cause: new RangeError('no such node') }),
    'no such node',
  ],
  ['no more than finds the place', new Error('x'.repeat(5000)), `${'x'.repeat(300)}…`],
])(
  'a file that can’t be read has as the technical reason of an error %s',
  (_what, error, reason) => {
    const parse = () => {
      throw error;
    };
    expect(parseFile({ kind: 'library', parse }, JSON.stringify({ schemaVersion }))).toEqual({
      isReadable: false,
      isNewer: false,
      reason,
    });
  },
);
