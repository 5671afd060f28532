import type { Proposal } from '../../shared/claims/Proposal';
import type { ArticleId, HighlightId } from '../../shared/model/ids';

/** What is proposed in an article, and what has become of it since the panel was opened. */
export interface FoundClaims {
  readonly article: ArticleId;
  /** The version of the text that the offsets are in. */
  readonly version: number;
  readonly proposals: readonly Proposal[];
  /** The one that is shown in the text. */
  readonly current: Proposal | null;
  /** Highlights that were made of proposals with a speaker, whose sources can be added. */
  readonly spoken: readonly { highlight: HighlightId; speaker: string }[];
}
