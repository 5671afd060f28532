import { useDeferredValue, useLayoutEffect, useMemo, useState } from 'react';
import { groupLedger, type LedgerGroup } from '../../../shared/ledger/groupLedger';
import type { CollectionId, SourceId } from '../../../shared/model/ids';
import { titleOfSource } from '../../../shared/model/source';
import type { Place } from '../../state/sessionState';
import { useLibrary, useSession } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import { isShown, rankClaims } from './arrangeLedger';
import { createRecordLister } from './createRecordLister';
import { useArrangement } from './useArrangement';
import { useLedgerReading } from './useLedgerReading';

/** Which part of the library’s ledger is shown in one place of the history. */
interface LedgerChoices {
  readonly collection: CollectionId | null;
  /** The keys of folded groups. */
  readonly folded: ReadonlySet<string>;
}

const initialChoices: LedgerChoices = {
  collection: null,
  folded: new Set(),
};

/** How ledgers were left, by their places in the history of this window. */
const leftLedgers = new WeakMap<Place, LedgerChoices>();
const none: never[] = [];

/** The library’s claims as far as they are read, filtered and grouped, and what is chosen of them. */
export function useLibraryLedger(place: Place) {
  const words = useWords();
  const [choices, setChoices] = useState(() => leftLedgers.get(place) ?? initialChoices);
  useLayoutEffect(() => () => void leftLedgers.set(place, choices));
  const grouping = useSession((session) => session.ledgerGrouping);
  const articles = useLibrary((library) => library.articles);
  const sources = useLibrary((library) => library.sources);
  const collections = useLibrary((library) => library.collections);
  const ledger = useDeferredValue(useLibrary((library) => library.ledger));
  const { folded } = choices;
  const { arrangement, arrange } = useArrangement('library');
  // A collection that is gone limits nothing.
  const collection = collections.get(choices.collection ?? 'col_')?.id ?? null;
  useLedgerReading((collection && collections.get(collection)?.articles) || none);

  const [list] = useState(createRecordLister);
  const listed = useMemo(
    () => list({ articles, sources, collections, ledger }, collection),
    [list, articles, sources, collections, ledger, collection],
  );
  const wanted = useDeferredValue(arrangement);
  const shown = useMemo(() => {
    const passes = isShown(wanted, sources);
    return listed.records.filter(({ claim }) => passes(claim));
  }, [listed, wanted, sources]);
  const groups = useMemo((): LedgerGroup[] => {
    const rank = rankClaims(wanted.order);
    const naming = {
      compare: words.compare,
      titleOfSource(id: SourceId) {
        const source = sources.get(id);
        return source ? titleOfSource(source, words) : words.say('ledger.claim.missingSource');
      },
    };
    return groupLedger(shown, grouping, naming).map((group) => ({
      ...group,
      records: [...group.records].sort((a, b) => rank(a.claim) - rank(b.claim)),
    }));
  }, [shown, grouping, words, sources, wanted.order]);
  const claims = useMemo(() => listed.records.map(({ claim }) => claim), [listed]);
  const articleCount = useMemo(() => new Set(shown.map(({ article }) => article.id)).size, [shown]);
  return {
    ...{ arrangement, arrange, collection, folded, grouping, groups },
    /** All that are here, whatever the filters. */
    claims,
    total: listed.total,
    read: listed.read,
    /** All have been read, so that counts are final. */
    isWhole: ledger?.next === 'done',
    count: shown.length,
    articleCount,
    choose: (part: Partial<LedgerChoices>) => setChoices((now) => ({ ...now, ...part })),
  };
}
