import type { HighlightId } from '../../shared/model/ids';

/** The claim chosen in a ledger, and the group that it was chosen in; empty where there are no groups. */
export interface ChosenClaim {
  readonly highlight: HighlightId;
  readonly group: string;
}

/** The ledger’s interface for the rest of the window, while one is shown. */
export interface ClaimListHandle {
  /** Chooses the claim after the chosen one (1), or before it (−1), with the focus. */
  step(direction: 1 | -1): void;
  /** Opens the note of the chosen claim. */
  writeNote(): void;
}
