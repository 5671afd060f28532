import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  Text,
} from 'react-aria-components';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { useLibrary } from '../../state/WindowContext';
import { filterSources, summarizeSource } from './filterSources';
import styles from './SourcePicker.module.css';

const NEW = 'new';
const SHOWN_AT_MOST = 50;

interface Props {
  onPick(source: Source): void;
  /** The person wants a source that is not there yet; `title` is what they typed. */
  onNew(title: string): void;
}

/** Finds a source by typing, or starts a new one of what was typed. Arrows and Enter choose. */
export function SourcePicker({ onPick, onNew }: Props) {
  const [query, setQuery] = useState('');
  const sources = useLibrary((library) => library.sources);
  const found = useMemo(() => filterSources(sources.values(), query), [sources, query]);
  const choose = (key: string | number) => {
    const source = found.find(({ id }) => id === key);
    if (source) onPick(source);
    else onNew(query.trim());
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField autoFocus className={styles.search}>
        <Label className={styles.label}>Source</Label>
        <Input
          className={styles.input}
          placeholder="Find a source, or type the title of a new one"
        />
      </SearchField>
      <ListBox
        aria-label="Sources found"
        className={styles.list}
        onAction={choose}
        shouldFocusOnHover
      >
        {found.slice(0, SHOWN_AT_MOST).map((source) => (
          <ListBoxItem
            key={source.id}
            id={source.id}
            textValue={titleOfSource(source)}
            className={styles.option}
          >
            <Text slot="label" className={styles.title} dir="auto">
              {titleOfSource(source)}
            </Text>
            <Text slot="description" className={styles.summary} dir="auto">
              {summarizeSource(source)}
            </Text>
          </ListBoxItem>
        ))}
        <ListBoxItem id={NEW} textValue="New source" className={styles.option}>
          <Text slot="label" className={styles.new}>
            <Plus size={14} aria-hidden />
            {query.trim() ? `New source “${query.trim()}”` : 'New source'}
          </Text>
        </ListBoxItem>
      </ListBox>
    </Autocomplete>
  );
}
