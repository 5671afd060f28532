import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../shared/claims/findClaims';
import { findRealInput } from '../import/findRealInput';
import { type ExpectedClaims, scoreProposals } from './testing/scoreProposals';

function read(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8').trimEnd();
}

function readList(name: string): ExpectedClaims {
  return JSON.parse(read(name));
}

/** The lists in `fixtures` were made by reading the articles, before there were rules. */
describe('what is found in an article', () => {
  it.each<[string, string, { of: number; strays: number; speakers: number }]>([
    ['water.en', 'en', { of: 0.95, strays: 0.05, speakers: 0.95 }],
    ['tranvia.es', 'es', { of: 0.95, strays: 0.05, speakers: 0.95 }],
    ['lighthouse.en', 'en', { of: 0.95, strays: 0.05, speakers: 0.95 }],
  ])('is what a reader finds: %s', (name, language, least) => {
    const text = read(`${name}.txt`);
    const score = scoreProposals(text, findClaims(text, language), readList(`${name}.json`));
    expectScore(score, least);
  });

  const cecot = findRealInput('articles/cecot.txt');
  it.runIf(cecot)('is what a reader finds in an article with faults of its own', () => {
    const text = readFileSync(cecot ?? '', 'utf8');
    const score = scoreProposals(text, findClaims(text, 'en'), readList('cecot.json'));
    expectScore(score, { of: 0.95, strays: 0.15, speakers: 0.95 });
  });
});

function expectScore(
  { expected, found, missed, stray, proposed, speakers }: ReturnType<typeof scoreProposals>,
  least: { of: number; strays: number; speakers: number },
): void {
  expect(found / expected, missed.join('\n')).toBeGreaterThanOrEqual(least.of);
  expect(stray.length / proposed, stray.join('\n')).toBeLessThanOrEqual(least.strays);
  expect(speakers.right / speakers.total, speakers.wrong.join('\n')).toBeGreaterThanOrEqual(
    least.speakers,
  );
}
