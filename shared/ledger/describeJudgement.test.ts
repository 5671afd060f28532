import { expect, it } from 'vitest';
import type { Judgement } from '../model/highlight';
import { english } from '../words/loadWords';
import { describeJudgement } from './describeJudgement';

const judgement: Judgement = {
  ...{ verdict: 'supported', by: 'Ana Ruiz' },
  ...{ at: '2025-03-26T23:30:00.000Z', why: 'agrees with the court file' },
};

it.each<[string, Partial<Judgement>, string]>([
  ['in full', {}, 'Supported · Ana Ruiz · March 26, 2025 — agrees with the court file'],
  ['without a reason', { why: '' }, 'Supported · Ana Ruiz · March 26, 2025'],
  ['without a name', { by: '', why: '' }, 'Supported · March 26, 2025'],
  ['taken back', { verdict: 'unchecked', why: '' }, 'Unchecked · Ana Ruiz · March 26, 2025'],
])('a judgement is described %s', (_how, part, said) => {
  expect(describeJudgement({ ...judgement, ...part }, english)).toBe(said);
});
