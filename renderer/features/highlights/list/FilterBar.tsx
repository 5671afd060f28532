import { type RefObject, useEffect, useRef } from 'react';
import { titleOfCommand } from '../../../../shared/commands/nameCommand';
import {
  emptyFilter,
  type FilteredHighlights,
  type HighlightFilter,
  isFiltering,
} from '../../../state/highlightFilter';
import { useActions, useSession } from '../../../state/WindowContext';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { useWords } from '../../../ui/WordsContext';
import styles from './FilterBar.module.css';
import { FilterPopover } from './FilterPopover';
import type { FacetOptions } from './facetOptions';
import { UnsourcedClaims } from './UnsourcedClaims';

interface Props {
  filter: HighlightFilter;
  options: FacetOptions;
  filtered: FilteredHighlights;
  /** How many highlights there are unfiltered, and how many of them are claims without a source. */
  total: number;
  unsourcedClaims: number;
  onChange(filter: HighlightFilter): void;
}

/** Narrows down the list of highlights, by words and by facets. */
export function FilterBar(props: Props) {
  const { say } = useWords();
  const { filter, options, filtered, total, unsourcedClaims, onChange } = props;
  const input = useFilterFocus();
  const shown = filtered.shown.length;
  return (
    <search className={styles.bar}>
      <div className={styles.row}>
        <SearchField
          label={say(titleOfCommand('highlight.filter'))}
          value={filter.text}
          inputRef={input}
          onChange={(text) => onChange({ ...filter, text })}
        />
        <FilterPopover
          filter={filter}
          options={options}
          counts={filtered.counts}
          onChange={onChange}
        />
      </div>
      <div className={styles.status}>
        <span role="status">
          {isFiltering(filter)
            ? say('highlights.countShown', { shown, count: total })
            : say('highlights.count', { count: total })}
        </span>
        {isFiltering(filter) ? (
          shown > 0 && (
            <Button tone="quiet" onPress={() => onChange(emptyFilter)}>
              {say('highlights.filter.clear')}
            </Button>
          )
        ) : (
          <UnsourcedClaims count={unsourcedClaims} onFilter={onChange} />
        )}
      </div>
    </search>
  );
}

/** A ref to the field, which takes the focus when a command calls for it. */
function useFilterFocus(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const isWanted = useSession((session) => session.wantedFocus === 'filter');
  const actions = useActions();
  useEffect(() => {
    if (!isWanted) return;
    input.current?.select();
    actions.show({ wantedFocus: null });
  }, [isWanted, actions]);
  return input;
}
