import type { Highlight } from '../model/highlight';
import type { SourceId } from '../model/ids';
import type { Link, Relation } from '../model/link';
import type { Source } from '../model/source';
import { type DescribedArticle, isArticleItself } from './isArticleItself';

/** What in the record of a highlight does not hold together. The catalogues hold what each is called. */
export type Doubt =
  | 'unsupported'
  | 'contradicted'
  | 'unweighed'
  | 'circular'
  | 'reworded'
  | 'gone'
  | 'imported';

/** What a person is told of a highlight and its links, as they stand; it forbids nothing. */
export function findDoubts(
  { kind, verdict, review }: Pick<Highlight, 'kind' | 'verdict' | 'review'>,
  links: readonly Pick<Link, 'relation' | 'source'>[],
  sources: ReadonlyMap<SourceId, Pick<Source, 'csl'>>,
  article: DescribedArticle,
): Doubt[] {
  const has = (wanted: Relation) => links.some(({ relation }) => relation === wanted);
  const doubts: Doubt[] = [];
  if (kind === 'claim' && verdict === 'supported' && !has('supports')) {
    doubts.push(has('contradicts') ? 'contradicted' : 'unsupported');
  }
  if (kind === 'claim' && verdict === 'unchecked' && has('contradicts')) doubts.push('unweighed');
  const cited = links.flatMap(({ source }) => sources.get(source) ?? []);
  if (cited.some(({ csl }) => isArticleItself(csl, article))) doubts.push('circular');
  if (review?.from === 'import') doubts.push('imported');
  else if (review) doubts.push(review.state === 'lost' ? 'gone' : 'reworded');
  return doubts;
}
