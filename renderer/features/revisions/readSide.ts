import type { ComparedBlock } from '../../../shared/revision/comparedBlock';

/** One of two compared texts by itself: the newer or the older. */
export function readSide(
  blocks: readonly ComparedBlock[],
  side: 'newer' | 'older',
): ComparedBlock[] {
  const [place, absent] =
    side === 'newer' ? (['after', 'removed'] as const) : (['before', 'added'] as const);
  return blocks
    .filter((block) => block[place] !== null && !(side === 'older' && block.kind === 'moved'))
    .map((block) => ({
      ...block,
      kind: 'same',
      runs: [
        {
          kind: 'same',
          text: block.runs
            .filter(({ kind }) => kind !== absent)
            .map(({ text }) => text)
            .join(''),
        },
      ],
    }));
}
