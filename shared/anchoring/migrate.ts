import type { TextRange } from '../model/anchor';
import { alignTexts } from './alignTexts';
import type { MigratedRange } from './MigratedRange';
import { projectRange } from './projectRange';

/**
 * What became of each passage of the old text in the new one, in the order given. Offsets are UTF-16 units.
 *
 * Both texts are known whole, so they are aligned first, token by token (see `alignTexts`), and each passage is then read
 * off: where its tokens went, whether they stayed together, and how much of it that is (see `scoreChain`). Words that a
 * passage shares with another place of the new text therefore never draw it there: they belong to that place already.
 */
export function migrate(
  oldText: string,
  newText: string,
  ranges: readonly TextRange[],
): MigratedRange[] {
  const alignment = alignTexts(oldText, newText);
  return ranges.map((range) => projectRange(alignment, range));
}
