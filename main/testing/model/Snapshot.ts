import type { ArticleState } from '../../../shared/library/state';
import type { PassageOracle } from './PassageOracle';
import type { TextSubject } from './TextSubject';

/** Numbers that decide what is done, and to what. */
export type Dice = readonly [action: number, first: number, second: number, third: number];

/** A state that undo should restore. */
export interface Snapshot {
  oracle: PassageOracle;
  state: ArticleState;
  /** The text of each earlier revision. */
  ended: ReadonlyMap<number, string>;
}

/** What an action does to the subject and the oracle; null where it had nothing to act on. */
export type Action = (
  subject: TextSubject,
  now: Snapshot,
  dice: Dice,
) => Promise<PassageOracle | null>;
