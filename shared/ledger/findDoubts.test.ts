import { describe, expect, it } from 'vitest';
import { makeContent, makeReview } from '../export/testing/makeContent';
import type { Kind, Review, Verdict } from '../model/highlight';
import type { Relation } from '../model/link';
import { type Doubt, findDoubts } from './findDoubts';

interface Sketch {
  kind?: Kind;
  verdict?: Verdict;
  review?: Review;
  relations?: Relation[];
  url?: string;
}

function doubtsOf({ relations = [], url = '', ...highlight }: Sketch) {
  const { highlights, links, sources, article } = makeContent({
    article: { url: 'https://daily.example/prison' },
    highlights: [
      {
        passage: 'Text',
        ...highlight,
        links: relations.map((relation) => ({ source: 0, relation })),
      },
    ],
    sources: [{ type: 'webpage', URL: url }],
  });
  const [only] = highlights;
  if (!only) throw new Error('There is no highlight.');
  return findDoubts(only, links, new Map(sources.map((source) => [source.id, source])), article);
}

describe('findDoubts', () => {
  it.each<[string, Sketch, Doubt[]]>([
    ['supported by a source', { verdict: 'supported', relations: ['supports'] }, []],
    ['supported, without a source', { verdict: 'supported' }, ['unsupported']],
    [
      'supported, by its origin alone',
      { verdict: 'supported', relations: ['origin'] },
      ['unsupported'],
    ],
    [
      'supported, by context alone',
      { verdict: 'supported', relations: ['context'] },
      ['unsupported'],
    ],
    [
      'supported, though contradicted',
      { verdict: 'supported', relations: ['contradicts'] },
      ['contradicted'],
    ],
    [
      'supported, with sources on both sides',
      { verdict: 'supported', relations: ['contradicts', 'supports'] },
      [],
    ],
    ['unchecked', {}, []],
    ['unchecked, with support', { relations: ['supports'] }, []],
    ['unchecked, though contradicted', { relations: ['contradicts'] }, ['unweighed']],
    ['disputed, and contradicted', { verdict: 'disputed', relations: ['contradicts'] }, []],
    ['refuted, and contradicted', { verdict: 'refuted', relations: ['contradicts'] }, []],
    ['an opinion', { verdict: 'opinion' }, []],
    [
      'from the article itself',
      { relations: ['origin'], url: 'http://daily.example/prison/' },
      ['circular'],
    ],
    ['reworded since', { review: makeReview('Words') }, ['reworded']],
    ['gone since', { review: makeReview('Words', 'lost') }, ['gone']],
    ['no claim any more', { kind: 'quote', verdict: 'supported' }, []],
    [
      'a quote from the article itself',
      { kind: 'quote', relations: ['context'], url: 'https://daily.example/prison' },
      ['circular'],
    ],
    [
      'wrong in all ways',
      {
        verdict: 'supported',
        relations: ['contradicts'],
        url: 'https://daily.example/prison',
        review: makeReview('Words'),
      },
      ['contradicted', 'circular', 'reworded'],
    ],
  ])('finds in what is %s: %j', (_case, sketch, doubts) => {
    expect(doubtsOf(sketch)).toEqual(doubts);
  });
});
