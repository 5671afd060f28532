import { countWords } from '../../../shared/document/countWords';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import { type Message, message } from '../../../shared/words/message';

/** How much two texts differ. */
export interface Changes {
  /** Blocks that are not as they were; one that moved counts once. */
  blocks: number;
  added: number;
  removed: number;
  moved: number;
}

/** Counts the blocks that differ, the words added and removed in them, and the blocks that only moved. */
export function countChanges(blocks: readonly ComparedBlock[]): Changes {
  const changes: Changes = { blocks: 0, added: 0, removed: 0, moved: 0 };
  for (const { kind, runs } of blocks) {
    if (kind === 'same' || kind === 'movedAway') continue;
    changes.blocks += 1;
    if (kind === 'moved') changes.moved += 1;
    for (const run of runs) {
      if (run.kind !== 'same') changes[run.kind] += countWords(run.text);
    }
  }
  return changes;
}

/** The changes from one revision to another, in a sentence. */
export function describeChanges(changes: Changes, from: number, to: number): Message {
  return message('revisions.changes', { from, to, ...changes });
}
