import { plainText } from '../../shared/document/plainText';
import { isSourced, isUnsourced } from '../../shared/ledger/isSourced';
import { quoteOf } from '../../shared/model/anchor';
import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import type { Link } from '../../shared/model/link';
import { foldText } from '../ui/foldText';

/** What highlights can be filtered by, besides their words. */
export const facets = ['label', 'kind', 'verdict', 'sourcing', 'tag'] as const;
export type Facet = (typeof facets)[number];

/** Which highlights to show: those with all words of `text`, and a chosen value in every facet that has any chosen. */
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

/** How many values are chosen across all facets. */
export function countChosen({ chosen }: HighlightFilter): number {
  return facets.reduce((sum, facet) => sum + chosen[facet].size, 0);
}

/** True where the filter might hide something. */
export function isFiltering(filter: HighlightFilter): boolean {
  return filter.text.trim() !== '' || countChosen(filter) > 0;
}

/** The filter with different values chosen in one facet. */
export function withChosen(
  filter: HighlightFilter,
  facet: Facet,
  values: Iterable<string>,
): HighlightFilter {
  return { ...filter, chosen: { ...filter.chosen, [facet]: new Set(values) } };
}

/** The highlights a filter lets through, in the given order. */
export interface FilteredHighlights {
  readonly shown: readonly Highlight[];
  /** For each value of each facet, how many would be shown if it were the only one chosen there. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Filters and counts in one pass. `linksOf` holds each highlight’s links, where it has any. */
export function filterHighlights(
  highlights: readonly Highlight[],
  linksOf: ReadonlyMap<HighlightId, readonly Link[]>,
  filter: HighlightFilter,
): FilteredHighlights {
  const words = foldText(filter.text).split(/\s+/u).filter(Boolean);
  const shown: Highlight[] = [];
  const counts = makeCounts();
  for (const highlight of highlights) {
    if (!hasWords(highlight, words)) continue;
    const values = readFacets(highlight, linksOf.get(highlight.id));
    const failing = facets.filter((facet) => !isChosen(filter.chosen[facet], values[facet]));
    if (failing.length === 0) shown.push(highlight);
    // One that fails by a single facet would be shown if another value were chosen there.
    const counted = failing.length === 0 ? facets : failing.length === 1 ? failing : [];
    for (const facet of counted) {
      for (const value of values[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { shown, counts };
}

function readFacets(
  highlight: Highlight,
  links: readonly Link[] | undefined,
): Record<Facet, readonly string[]> {
  const sourcing = isSourced(links) ? 'sourced' : isUnsourced(highlight, links) && 'unsourced';
  return {
    label: [highlight.label],
    kind: [highlight.kind],
    verdict: highlight.kind === 'claim' ? [highlight.verdict] : [],
    tag: highlight.tags,
    sourcing: sourcing ? [sourcing] : [],
  };
}

function isChosen(chosen: ReadonlySet<string>, values: readonly string[]): boolean {
  return chosen.size === 0 || values.some((value) => chosen.has(value));
}

function makeCounts(): Record<Facet, Map<string, number>> {
  return {
    label: new Map(),
    kind: new Map(),
    verdict: new Map(),
    tag: new Map(),
    sourcing: new Map(),
  };
}

const searchTexts = new WeakMap<Highlight, string>();

function hasWords(highlight: Highlight, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = searchTexts.get(highlight);
  if (text === undefined) {
    const { anchor, tags, note } = highlight;
    text = foldText([quoteOf(anchor).exact, ...tags, note ? plainText(note) : ''].join('\n'));
    searchTexts.set(highlight, text);
  }
  return words.every((word) => text.includes(word));
}
