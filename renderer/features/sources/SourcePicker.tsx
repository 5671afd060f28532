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
import type { SourceId } from '../../../shared/model/ids';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { useLibrary } from '../../state/WindowContext';
import { takeOnly } from '../../ui/takeOnly';
import { useWords } from '../../ui/WordsContext';
import { filterSources, sortSources, summarizeSource } from './filterSources';
import styles from './SourcePicker.module.css';

const NEW = 'new';
const SHOWN_AT_MOST = 50;
const NONE: readonly SourceId[] = [];

interface Props {
  onPick(source: Source): void;
  /** The person wants a new source; `title` is what they typed. Without it, none is offered. */
  onNew?(title: string): void;
  /** Not on offer. */
  leftOut?: readonly SourceId[];
}

/** Finds a source by typing, or starts a new one from what was typed. Arrows and Enter choose. */
export function SourcePicker({ onPick, onNew, leftOut = NONE }: Props) {
  const words = useWords();
  const { say } = words;
  const [query, setQuery] = useState('');
  const sources = useLibrary((library) => library.sources);
  const sorted = useMemo(() => sortSources(sources.values(), words), [sources, words]);
  const found = useMemo(
    () => filterSources(sorted, query, words).filter(({ id }) => !leftOut.includes(id)),
    [sorted, query, words, leftOut],
  );
  const title = query.trim();
  const choose = (key: string | number) => {
    const source = found.find(({ id }) => id === key);
    if (source) onPick(source);
    else onNew?.(title);
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField autoFocus className={styles.search}>
        <Label className={styles.label}>{say('sources.link.source')}</Label>
        <Input
          className={styles.input}
          placeholder={say('sources.link.sourceExample')}
          // A new source is always offered, and is what is left where nothing is found.
          onKeyDown={(event) =>
            takeOnly(event, found.length ? found.map(({ id }) => id) : [NEW], choose)
          }
        />
      </SearchField>
      <ListBox
        aria-label={say('sources.link.found')}
        className={styles.list}
        onAction={choose}
        shouldFocusOnHover
      >
        {found.slice(0, SHOWN_AT_MOST).map((source) => (
          <ListBoxItem
            key={source.id}
            id={source.id}
            textValue={titleOfSource(source, words)}
            className={styles.option}
          >
            <Text slot="label" className={styles.title} dir="auto">
              {titleOfSource(source, words)}
            </Text>
            <Text slot="description" className={styles.summary} dir="auto">
              {summarizeSource(source, words)}
            </Text>
          </ListBoxItem>
        ))}
        {onNew && (
          <ListBoxItem id={NEW} textValue={say('sources.new')} className={styles.option}>
            <Text slot="label" className={styles.new}>
              <Plus size={14} aria-hidden />
              {title ? say('sources.newNamed', { title }) : say('sources.new')}
            </Text>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
