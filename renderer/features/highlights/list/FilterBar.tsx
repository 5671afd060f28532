import { type RefObject, useEffect, useRef } from 'react';
import { describeCommand } from '../../../commands/appCommand';
import { useActions, useSession } from '../../../state/WindowContext';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import styles from './FilterBar.module.css';
import { FilterPopover } from './FilterPopover';
import type { FacetOptions } from './facetOptions';
import {
  emptyFilter,
  type FilteredHighlights,
  type HighlightFilter,
  isFiltering,
} from './filterHighlights';
import { UnsourcedClaims } from './UnsourcedClaims';

interface Props {
  filter: HighlightFilter;
  options: FacetOptions;
  filtered: FilteredHighlights;
  /** How many highlights there are without a filter, and how many of them are claims without a source. */
  total: number;
  unsourcedClaims: number;
  onChange(filter: HighlightFilter): void;
}

/** Narrows the list of highlights down: by words, and by what is said of them. */
export function FilterBar(props: Props) {
  const { filter, options, filtered, total, unsourcedClaims, onChange } = props;
  const input = useFilterFocus();
  const shown = filtered.shown.length;
  return (
    <search className={styles.bar}>
      <div className={styles.row}>
        <SearchField
          label={describeCommand('highlight.filter').title}
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
            ? `${shown.toLocaleString()} of ${formatHighlights(total)}`
            : formatHighlights(total)}
        </span>
        {isFiltering(filter) ? (
          shown > 0 && (
            <Button tone="quiet" onPress={() => onChange(emptyFilter)}>
              Clear filters
            </Button>
          )
        ) : (
          <UnsourcedClaims count={unsourcedClaims} onFilter={onChange} />
        )}
      </div>
    </search>
  );
}

/** A ref to the field that gets the focus when a command asks for it. */
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

function formatHighlights(count: number): string {
  return count === 1 ? '1 highlight' : `${count.toLocaleString()} highlights`;
}
