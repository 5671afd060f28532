/** What highlights can be filtered by, beside the words in them. */
export const facets = ['label', 'kind', 'verdict', 'sourcing', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** Which highlights to show: those with all words of `text`, and one of the chosen values of each facet that has any. */
export interface HighlightFilter {
  readonly text: string;
  readonly chosen: Readonly<Record<Facet, ReadonlySet<string>>>;
}

/** The filter that lets all highlights through. */
export const emptyFilter: HighlightFilter = {
  text: '',
  chosen: {
    label: new Set(),
    kind: new Set(),
    verdict: new Set(),
    tag: new Set(),
    sourcing: new Set(),
  },
};

/** How many values are chosen, over all facets. */
export function countChosen({ chosen }: HighlightFilter): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].size, 0);
}

/** True where the filter might hide something. */
export function isFiltering(filter: HighlightFilter): boolean {
  return filter.text.trim() !== '' || countChosen(filter) > 0;
}

/** The filter with other values chosen of one facet. */
export function withChosen(
  filter: HighlightFilter,
  facet: Facet,
  values: Iterable<string>,
): HighlightFilter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: new Set(values) } };
}
