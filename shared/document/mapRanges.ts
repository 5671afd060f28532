import type { Node } from '@tiptap/pm/model';
import type { Mapping } from '@tiptap/pm/transform';
import type { TextRange } from '../model/anchor';
import { offsetAtPosition, positionAtOffset, readArticleText } from './articleText';

/**
 * Where passages of `before` are in `after`: each end follows the text beside it, and text typed
 * right at an end stays outside. Null where nothing is left of the passage.
 */
export function mapRanges(
  before: Node,
  after: Node,
  mapping: Mapping,
  ranges: readonly TextRange[],
): (TextRange | null)[] {
  const textBefore = readArticleText(before);
  const textAfter = readArticleText(after);
  const map = (offset: number, side: -1 | 1) =>
    offsetAtPosition(textAfter, mapping.map(positionAtOffset(textBefore, offset), side));
  return ranges.map((range) => {
    const start = map(range.start, 1);
    const end = map(range.end, -1);
    return start < end ? { start, end } : null;
  });
}
