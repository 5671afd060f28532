import type { Node } from '@tiptap/pm/model';
import { readBlock } from '../../../shared/document/articleText';
import { createFolder, type FoldedText } from '../../../shared/find/createFolder';
import type { FindOptions } from '../../../shared/find/FindOptions';
import { findInText } from '../../../shared/find/findInText';
import { isWholeWordIn } from '../../../shared/find/isWholeWordIn';
import type { TextRange } from '../../../shared/model/anchor';

/** The matches in a text block, in offsets of its text. */
export type BlockSearch = (block: Node) => readonly TextRange[];

/**
 * Makes searches, one for each query; null for a query that folds to nothing. Blocks are folded once, and searched once
 * for each query, since ProseMirror keeps the nodes of blocks that an edit leaves alone: only the edited one is searched
 * again.
 */
export function createBlockSearches(): (query: string, options: FindOptions) => BlockSearch | null {
  let folds = createBlockFolds(false, false);
  return (query, { isCaseExact, isAccentExact, isWholeWord }) => {
    if (folds.isCaseExact !== isCaseExact || folds.isAccentExact !== isAccentExact) {
      folds = createBlockFolds(isCaseExact, isAccentExact);
    }
    const { fold, foldBlock } = folds;
    const wanted = fold(query).text;
    if (!wanted) return null;
    const known = new WeakMap<Node, readonly TextRange[]>();
    return (block) => {
      const before = known.get(block);
      if (before) return before;
      const found = findInText(
        foldBlock(block),
        wanted,
        isWholeWord ? isWholeWordIn(readBlock(block)) : undefined,
      );
      known.set(block, found);
      return found;
    };
  };
}

function createBlockFolds(isCaseExact: boolean, isAccentExact: boolean) {
  const fold = createFolder({ isCaseExact, isAccentExact });
  const known = new WeakMap<Node, FoldedText>();
  const foldBlock = (block: Node) => {
    const folded = known.get(block) ?? fold(readBlock(block));
    known.set(block, folded);
    return folded;
  };
  return { isCaseExact, isAccentExact, fold, foldBlock };
}
