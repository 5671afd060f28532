import { ListFilter } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import {
  countChosen,
  emptyFilter,
  type FilteredHighlights,
  facets,
  type HighlightFilter,
  withChosen,
} from '../../../state/highlightFilter';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Popover } from '../../../ui/Popover';
import { useWords } from '../../../ui/WordsContext';
import { FacetGroup } from './FacetGroup';
import styles from './FilterPopover.module.css';
import type { FacetOptions } from './facetOptions';

interface Props {
  filter: HighlightFilter;
  options: FacetOptions;
  counts: FilteredHighlights['counts'];
  onChange(filter: HighlightFilter): void;
}

/** The button that opens the filters by label, kind, verdict, sources and tags. */
export function FilterPopover({ filter, options, counts, onChange }: Props) {
  const { say, number } = useWords();
  const chosen = countChosen(filter);
  return (
    <DialogTrigger>
      <span className={styles.opener}>
        <IconButton
          label={
            chosen
              ? say('highlights.filter.titleActive', { count: chosen })
              : say('highlights.filter.title')
          }
          {...(chosen > 0 && { isActive: true })}
        >
          <ListFilter size={16} aria-hidden />
        </IconButton>
        {chosen > 0 && (
          <span aria-hidden className={styles.badge}>
            {number(chosen)}
          </span>
        )}
      </span>
      <Popover label={say('highlights.filter.title')} placement="bottom end" offset={6}>
        <div className={styles.groups}>
          {facets
            .filter((facet) => options[facet].length > 0)
            .map((facet) => (
              <FacetGroup
                key={facet}
                title={say(`highlights.facet.${facet}`)}
                options={options[facet]}
                chosen={filter.chosen[facet]}
                counts={counts[facet]}
                onChange={(values) => onChange(withChosen(filter, facet, values))}
              />
            ))}
        </div>
        {chosen > 0 && (
          <Button onPress={() => onChange({ ...emptyFilter, text: filter.text })}>
            {say('highlights.filter.clear')}
          </Button>
        )}
      </Popover>
    </DialogTrigger>
  );
}
