import type { ArticleState } from '../../../shared/library/state';
import type { PassageOracle } from './PassageOracle';
import type { TextSubject } from './TextSubject';

/** Numbers that decide what is done, and to what. */
export type Dice = readonly [action: number, first: number, second: number, third: number];

/** What was, to be had again by undo. */
export interface Snapshot {
  oracle: PassageOracle;
  state: ArticleState;
  /** The text of each revision that is over. */
  ended: ReadonlyMap<number, string>;
}

/** What an action does to the subject, and to the oracle; null where there was nothing to do it to. */
export type Action = (
  subject: TextSubject,
  now: Snapshot,
  dice: Dice,
) => Promise<PassageOracle | null>;
