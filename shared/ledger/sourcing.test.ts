import { expect, it } from 'vitest';
import type { SourceId } from '../model/ids';
import type { Relation } from '../model/link';
import type { Reliability } from '../model/source';
import { hasSourcing, type Sourcing, sourcings } from './sourcing';

const sources = new Map<SourceId, { reliability: Reliability }>([
  ['src_p', { reliability: 'primary' }],
  ['src_s', { reliability: 'secondary' }],
  ['src_t', { reliability: 'secondary' }],
  ['src_u', { reliability: 'unknown' }],
]);

it.each<[string, [SourceId, Relation][], Sourcing[]]>([
  ['no links', [], ['none']],
  ['context alone', [['src_s', 'context']], ['none']],
  ['a primary source', [['src_p', 'supports']], ['one']],
  [
    'a secondary source, twice',
    [
      ['src_s', 'supports'],
      ['src_s', 'origin'],
    ],
    ['one', 'secondary'],
  ],
  [
    'two secondary sources',
    [
      ['src_s', 'supports'],
      ['src_t', 'origin'],
    ],
    ['secondary'],
  ],
  [
    'one of unknown kind among them',
    [
      ['src_s', 'supports'],
      ['src_u', 'supports'],
    ],
    [],
  ],
  [
    'a secondary source, and primary context',
    [
      ['src_s', 'supports'],
      ['src_p', 'context'],
    ],
    ['one', 'secondary'],
  ],
  [
    'a contradiction',
    [
      ['src_p', 'contradicts'],
      ['src_s', 'supports'],
    ],
    ['contradicted'],
  ],
])('a claim with %s', (_what, links, expected) => {
  const made = links.map(([source, relation]) => ({ source, relation }));
  expect(sourcings.filter((sourcing) => hasSourcing(made, sourcing, sources))).toEqual(expected);
});
