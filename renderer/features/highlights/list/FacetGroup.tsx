import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useWords } from '../../../ui/WordsContext';
import styles from './FilterPopover.module.css';
import type { FacetOption } from './facetOptions';

interface Props {
  title: string;
  options: readonly FacetOption[];
  chosen: ReadonlySet<string>;
  /** Missing values count as 0. */
  counts: ReadonlyMap<string, number>;
  onChange(values: string[]): void;
}

/** One facet’s values, any number of which can be chosen. */
export function FacetGroup({ title, options, chosen, counts, onChange }: Props) {
  const { number } = useWords();
  const titleId = useId();
  return (
    <section>
      <h3 id={titleId} className={styles.title}>
        {title}
      </h3>
      <ToggleButtonGroup
        aria-labelledby={titleId}
        className={styles.values}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange([...keys].map(String))}
      >
        {options.map(({ value, title: name, icon }) => {
          const count = counts.get(value) ?? 0;
          return (
            <ToggleButton
              key={value}
              id={value}
              className={`${styles.value} ${count === 0 ? styles.none : ''}`}
            >
              {icon}
              <span dir="auto" className={styles.name}>
                {name}
              </span>
              <span className={styles.count}>{number(count)}</span>
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </section>
  );
}
