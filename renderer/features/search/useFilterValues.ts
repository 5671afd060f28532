import { useMemo } from 'react';
import { kindSchema, verdictSchema } from '../../../shared/model/highlight';
import { listLabels } from '../../../shared/model/label';
import { relationSchema } from '../../../shared/model/link';
import { titleOfSource } from '../../../shared/model/source';
import { useQuery } from '../../state/useQuery';
import { useLibrary, useServices } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import type { CompletedFilter, FilterValue } from './completeFilter';

const none: readonly FilterValue[] = [];

/** What each filter can be completed to in this library. */
export function useFilterValues(): (filter: CompletedFilter) => readonly FilterValue[] {
  const { client } = useServices();
  const words = useWords();
  const labels = useLibrary((library) => library.labels);
  const collections = useLibrary((library) => library.collections);
  const sources = useLibrary((library) => library.sources);
  const { answer } = useQuery('search.tags', () => client.call('search.tags', {}));
  return useMemo(() => {
    const { say, compare } = words;
    const named = (names: Iterable<string>) => [...names].sort(compare).map((value) => ({ value }));
    const lists: Partial<Record<CompletedFilter, readonly FilterValue[]>> = {};
    const make: Record<CompletedFilter, () => readonly FilterValue[]> = {
      tag: () => named(answer?.tags ?? []),
      label: () => listLabels(labels).map(({ name }) => ({ value: name })),
      kind: () => kindSchema.options.map((value) => ({ value, title: say(`kind.${value}`) })),
      verdict: () =>
        verdictSchema.options.map((value) => ({ value, title: say(`verdict.${value}`) })),
      relation: () =>
        relationSchema.options.map((value) => ({ value, title: say(`relation.${value}`) })),
      in: () => named([...collections.values()].map(({ name }) => name)),
      source: () => named([...sources.values()].map((source) => titleOfSource(source, words))),
    };
    return (filter: CompletedFilter) => {
      const list = lists[filter] ?? make[filter]();
      lists[filter] = list;
      return list.length ? list : none;
    };
  }, [words, labels, collections, sources, answer]);
}
