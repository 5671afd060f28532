import { describe, expect, it } from 'vitest';
import { markShared, type SharedRun } from './markShared';

const show = (runs: SharedRun[]) =>
  runs.map(({ text, isShared }) => (isShared ? `[${text}]` : text)).join('');

describe('markShared', () => {
  it.each([
    [
      'words in another order, and their figures',
      'Washington paid 6 million dollars',
      'the sum of 6 million was paid by Washington',
      '[Washington paid 6 million] dollars',
      'the sum of [6 million] was [paid] by [Washington]',
    ],
    ['no little words', 'the end of it', 'the start of it', 'the end of it', 'the start of it'],
    [
      'names in capitals, however short',
      'the UN said',
      'a UN envoy',
      'the [UN] said',
      'a [UN] envoy',
    ],
    ['whatever the case', 'Prison', 'prison', '[Prison]', '[prison]'],
    ['scripts without spaces', '北京报', '北京', '[北京]报', '[北京]'],
    ['nothing', '', 'anything', '', 'anything'],
  ])('marks %s', (_what, one, other, first, second) => {
    expect(markShared(one, other).map(show)).toEqual([first, second]);
  });
});
