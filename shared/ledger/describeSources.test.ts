import { describe, expect, it } from 'vitest';
import type { SourceId } from '../model/ids';
import type { Relation } from '../model/link';
import { english } from '../words/loadWords';
import { describeSources } from './describeSources';
import { isSourced } from './isSourced';

describe('links', () => {
  it.each<[Relation[], boolean, string]>([
    [[], false, 'No sources'],
    [['context'], false, 'Context only'],
    [['context', 'context'], false, 'Context only'],
    [['supports'], true, '1 source'],
    [['contradicts'], true, '1 source'],
    [['origin'], true, '1 source'],
    [['context', 'origin'], true, '2 sources'],
  ])('%j: sourced %s, “%s”', (relations, sourced, words) => {
    const links = relations.map((relation, index) => ({
      relation,
      source: `src_${index}` as SourceId,
    }));
    expect(isSourced(links)).toBe(sourced);
    expect(english.say(describeSources(links))).toBe(words);
  });

  it('to one source count it once', () => {
    const source: SourceId = 'src_a';
    const links = [
      { relation: 'supports' as const, source },
      { relation: 'origin' as const, source },
    ];
    expect(english.say(describeSources(links))).toBe('1 source');
  });
});
