import { Bookmark } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { searchKindSchema } from '../../../shared/search/searchResult';
import { CommandButton } from '../../commands/CommandButton';
import { useActions, useServices, useSession } from '../../state/WindowContext';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { stepIndex } from '../../ui/stepIndex';
import { useWords } from '../../ui/WordsContext';
import { NothingFound } from './NothingFound';
import { choiceId } from './ResultChoiceItem';
import { ResultList } from './ResultList';
import { SearchBox } from './SearchBox';
import { SearchStart } from './SearchStart';
import { SearchStatus } from './SearchStatus';
import styles from './SearchView.module.css';
import { type SearchPlace, useResults } from './useResults';

const EVERYTHING = 'everything';
const choices = [EVERYTHING, ...searchKindSchema.options] as const;

/** A result’s usual height in CSS pixels, for Page Up and Page Down. */
const ROW_PX = 84;

/** The search of the whole library: the query, and what it finds, by kind. */
export function SearchView({ place }: { place: SearchPlace }) {
  const { store, actions } = useServices();
  const { say } = useWords();
  const results = useResults(place);
  const { found, rows, active } = results;
  const listId = useId();
  const input = useSearchFocus();
  const hasQuery = place.query.trim() !== '';

  const search = (query: string, only = place.only) => {
    actions.go({ kind: 'search', query, only });
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pageRows = Math.floor((results.scroller.current?.clientHeight ?? 0) / ROW_PX);
    // Home and End move the caret.
    const next = /^(Arrow|Page)(Up|Down)$/.test(event.key)
      ? stepIndex(event.key, results.activeIndex, results.count, pageRows)
      : null;
    if (event.altKey) return;
    if (next !== null) results.choose(next);
    else if (event.key === 'Enter' && hasQuery) results.takeChosen();
    else if (event.key === 'Escape') {
      if (store.getState().session.past.length) actions.attempt(actions.back);
      else search('');
    } else return;
    event.preventDefault();
  };
  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">{say('search.title')}</h1>
      <search className={styles.head}>
        <div className={styles.line}>
          <SearchBox
            query={place.query}
            list={{ id: listId, active: active === undefined ? active : choiceId(listId, active) }}
            inputRef={input}
            onChange={search}
            onKeyDown={onKeyDown}
          />
          <CommandButton command="search.save">
            <Bookmark size={18} />
          </CommandButton>
        </div>
        {hasQuery && (
          <div className={styles.tools}>
            <SegmentedControl
              label={say('search.kinds')}
              value={place.only ?? EVERYTHING}
              options={choices.map((value) => ({ value, title: say(`search.kind.${value}`) }))}
              onChange={(kind) => search(place.query, kind === EVERYTHING ? null : kind)}
            />
            <SearchStatus {...results} />
          </div>
        )}
      </search>
      {!hasQuery && <SearchStart onSearch={search} />}
      {hasQuery && found && !rows.length && (
        <NothingFound place={place} isComplete={found.result.isComplete} onSearch={search} />
      )}
      {hasQuery && rows.length > 0 && (
        <ResultList
          id={listId}
          scroller={results.scroller}
          rows={rows}
          active={active}
          isFollowed={results.isFollowed}
          firstOffsetPx={results.firstOffsetPx}
          onTake={results.take}
          onFold={results.fold}
          onEnd={results.fetchMore}
        />
      )}
    </div>
  );
}

/** A ref to the field, which takes the focus when a command calls for it. */
function useSearchFocus(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useSession((session) => session.wantedFocus === 'search');
  const actions = useActions();
  useEffect(() => {
    if (!isWanted) return;
    input.current?.select();
    actions.show({ wantedFocus: null });
  }, [isWanted, actions]);
  return input;
}
