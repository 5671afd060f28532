import type { AnnotationGroup } from '../../../shared/annotations/groupByTarget';
import type { ArticleState } from '../../../shared/library/state';
import type { Note } from '../../../shared/model/note';
import type { PlacedFound } from '../../annotations/placeFound';
import type { PreparedArticle } from '../../import/Importer';

/** What is to happen to one article, or to a text that comes with the file. */
export interface AnnotationPlan {
  readonly title: string;
  readonly state: ArticleState | null;
  readonly brought: { prepared: PreparedArticle; bytes: Uint8Array; name: string } | null;
  readonly fresh: readonly PlacedFound[];
  readonly same: number;
  readonly whole: { readonly notes: number; readonly memo: Note | null; readonly tags: string[] };
}

/** What is to happen to all of a file. */
export interface AnnotationPlans {
  readonly plans: readonly AnnotationPlan[];
  readonly unmatched: readonly AnnotationGroup[];
}

/** How many have their place beyond doubt, or had it before. */
export function countPlaced({ fresh, same }: AnnotationPlan): number {
  return same + fresh.filter(({ placed }) => placed.state === 'placed').length;
}
