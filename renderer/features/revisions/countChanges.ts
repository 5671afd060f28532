import { countCharacters, isCountedInCharacters } from '../../../shared/document/countCharacters';
import { countWords } from '../../../shared/document/countWords';
import type { ComparedBlock } from '../../../shared/revision/comparedBlock';
import { type Message, message } from '../../../shared/words/message';

/** How much two texts differ. */
export interface Changes {
  /** Blocks that differ; one that moved counts once. */
  blocks: number;
  moved: number;
  /** Words, or characters where the texts are counted in those. */
  added: number;
  removed: number;
  isInCharacters: boolean;
}

/** Counts the blocks that differ, what was added and removed in them, and the blocks that only moved. */
export function countChanges(blocks: readonly ComparedBlock[]): Changes {
  const text = blocks.flatMap(({ runs }) => runs.map((run) => run.text)).join('\n');
  const isInCharacters = isCountedInCharacters(text);
  const count = isInCharacters ? countCharacters : countWords;
  const changes: Changes = { blocks: 0, added: 0, removed: 0, moved: 0, isInCharacters };
  for (const { kind, runs } of blocks) {
    if (kind === 'same' || kind === 'movedAway') continue;
    changes.blocks += 1;
    if (kind === 'moved') changes.moved += 1;
    for (const run of runs) {
      if (run.kind !== 'same') changes[run.kind] += count(run.text);
    }
  }
  return changes;
}

/** The changes from one revision to another, in a sentence. */
export function describeChanges(changes: Changes, from: number, to: number): Message {
  const { isInCharacters, ...counts } = changes;
  const id = isInCharacters ? 'revisions.changesInCharacters' : 'revisions.changes';
  return message(id, { from, to, ...counts });
}
