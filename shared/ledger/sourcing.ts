import type { SourceId } from '../model/ids';
import type { Link } from '../model/link';
import type { Source } from '../model/source';
import { countSources } from './describeSources';
import { isSourced } from './isSourced';

/** How a claim can stand with its sources, as it is offered. Context counts for none of them. */
export const sourcings = ['none', 'one', 'secondary', 'contradicted'] as const;
export type Sourcing = (typeof sourcings)[number];

/** True where the links stand so: to no source, to exactly one, to secondary ones alone, or to one that contradicts. */
export function hasSourcing(
  links: readonly Pick<Link, 'relation' | 'source'>[],
  sourcing: Sourcing,
  sources: ReadonlyMap<SourceId, Pick<Source, 'reliability'>>,
): boolean {
  const telling = links.filter(({ relation }) => relation !== 'context');
  switch (sourcing) {
    case 'none':
      return !isSourced(links);
    case 'one':
      return countSources(telling) === 1;
    case 'secondary':
      return (
        isSourced(links) &&
        telling.every(({ source }) => sources.get(source)?.reliability === 'secondary')
      );
    case 'contradicted':
      return telling.some(({ relation }) => relation === 'contradicts');
  }
}
