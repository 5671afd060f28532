import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SearchKind } from '../../../shared/search/searchResult';
import { markPainted } from '../../state/markPainted';
import type { Place } from '../../state/sessionState';
import { useServices, useSession } from '../../state/WindowContext';
import type { SearchRequest } from './createSearch';
import { leaveOutEmptyFilter } from './filtersInQuery';
import { leftSearches } from './leftSearches';
import { listChoices, listResultRows, type ResultChoice } from './listResultRows';
import { openHit } from './openHit';
import { useSearch } from './useSearch';

export type SearchPlace = Extract<Place, { kind: 'search' }>;

/** How many of each kind are asked for, of one kind alone at first, and at most. */
const LIMITS = { each: 20, alone: 100, most: 10_000 };
/** How many times as many come once the end of those is reached. */
const GROWTH = 10;

/** What the search at a place finds, and the one of it that is chosen. */
export function useResults(place: SearchPlace) {
  const services = useServices();
  const { actions } = services;
  const { query, only } = place;
  const [left] = useState(() => leftSearches.get(place) ?? null);
  const scroller = useRef<HTMLDivElement>(null);

  const [grown, setGrown] = useState({ query, only, limit: left?.found?.request.limit });
  const isGrown = grown.query === query && grown.only === only;
  const limit = (isGrown ? grown.limit : undefined) ?? (only ? LIMITS.alone : LIMITS.each);
  // A filter that is still without a value asks for nothing yet.
  const asked = leaveOutEmptyFilter(query);
  const request = useMemo<SearchRequest | null>(
    () =>
      asked.trim() ? { query: asked, limit, isTyping: true, ...(only && { kinds: [only] }) } : null,
    [asked, limit, only],
  );
  const folded = useSession((session) => session.foldedResults);
  const { found, ...state } = useSearch(request, left?.found ?? null);
  const rows = useMemo(
    () => listResultRows(found?.result.groups ?? [], found?.request.kinds !== undefined, folded),
    [found, folded],
  );
  const choices = useMemo(() => listChoices(rows), [rows]);

  // Of another query the first is chosen.
  const [chosen, setChosen] = useState({ query, key: left?.active, isByKey: false });
  const isKept = chosen.query === query && choices.some(({ key }) => key === chosen.key);
  const active = isKept ? chosen.key : choices[0]?.key;

  const take = useCallback(
    (choice: ResultChoice) => {
      if (choice.type === 'more') actions.go({ kind: 'search', query, only: choice.kind });
      else {
        setChosen({ query, key: choice.key, isByKey: false });
        actions.attempt(() => openHit(services, choice.hit));
      }
    },
    [actions, services, query],
  );
  // Enter may come before the answer does.
  const awaited = useRef<string | null>(null);
  const takeChosen = () => {
    const choice = choices.find(({ key }) => key === active);
    if (found?.request.query !== asked) awaited.current = asked;
    else if (choice) take(choice);
  };
  useEffect(() => {
    const isAnswered = awaited.current !== null && awaited.current === found?.request.query;
    if (!isAnswered) return;
    awaited.current = null;
    const [first] = choices;
    if (first) take(first);
  }, [found, choices, take]);

  const foundQuery = found?.request.query;
  const shownQuery = useRef(foundQuery);
  useEffect(() => {
    if (shownQuery.current !== foundQuery) scroller.current?.scrollTo(0, 0);
    shownQuery.current = foundQuery;
  }, [foundQuery]);

  useLayoutEffect(() => {
    if (found) markPainted('attest:results-painted', found.request.query);
  }, [found]);

  const total = found?.result.groups.find(({ kind }) => kind === only)?.total ?? 0;
  const fetchMore = useCallback(() => {
    if (!only || limit >= Math.min(total, LIMITS.most)) return;
    setGrown({ query, only, limit: Math.min(LIMITS.most, limit * GROWTH) });
  }, [query, only, limit, total]);

  useLayoutEffect(() => () => {
    const offsetPx = scroller.current?.scrollTop ?? 0;
    leftSearches.set(place, { found, active, offsetPx });
  });

  return {
    ...state,
    found,
    rows,
    scroller,
    active,
    isFollowed: chosen.isByKey && isKept,
    firstOffsetPx: left?.offsetPx ?? 0,
    take,
    takeChosen,
    fetchMore,
    /** Folds the group of a kind, or unfolds it, in this search and all others. */
    fold: (kind: SearchKind) =>
      actions.show({
        foldedResults: folded.includes(kind)
          ? folded.filter((one) => one !== kind)
          : [...folded, kind],
      }),
    activeIndex: choices.findIndex(({ key }) => key === active),
    count: choices.length,
    /** Chooses the one at that index, by a key. */
    choose: (index: number) => setChosen({ query, key: choices[index]?.key, isByKey: true }),
  };
}
