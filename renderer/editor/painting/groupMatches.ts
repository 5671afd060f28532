import type { EditorState } from '@tiptap/pm/state';
import type { BlockSearch } from '../find/createBlockSearches';
import { listMatches } from '../find/listMatches';
import type { PaintGroup } from './paintNames';
import { paintNames, paintPriorities } from './paintNames';
import type { DocumentRange } from './readVisibleRange';

/** What to paint of the matches in the blocks within `range`, by style name; the one that is selected stands out. */
export function groupMatches(
  { doc, selection }: EditorState,
  range: DocumentRange,
  search: BlockSearch | null,
): Map<string, PaintGroup> {
  const found: PaintGroup = { priority: paintPriorities.found, ranges: [] };
  const current: PaintGroup = { priority: paintPriorities.foundCurrent, ranges: [] };
  for (const match of search ? listMatches(doc, search, range) : []) {
    const isCurrent = match.from === selection.from && match.to === selection.to;
    (isCurrent ? current : found).ranges.push(match);
  }
  const groups: [string, PaintGroup][] = [
    [paintNames.found, found],
    [paintNames.foundCurrent, current],
  ];
  return new Map(groups.filter(([, { ranges }]) => ranges.length > 0));
}
