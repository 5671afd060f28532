import { useLibrary } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useWords } from '../../ui/WordsContext';
import { listWithoutFilters } from './filtersInQuery';
import type { SearchPlace } from './useResults';

const TRASH = 'in:trash';

interface Props {
  place: SearchPlace;
  /** All of the library has been searched. */
  isComplete: boolean;
  onSearch(query: string, only?: SearchPlace['only']): void;
}

/** What a search that finds nothing says, with the ways out of it. */
export function NothingFound({ place: { query, only }, isComplete, onSearch }: Props) {
  const { say } = useWords();
  const filters = listWithoutFilters(query).filter(({ without }) => without);
  const articles = useLibrary((library) => library.articles);
  const hasTrash = [...articles.values()].some(({ trashedAt }) => trashedAt !== null);
  return (
    <EmptyState
      title={say(isComplete ? 'search.nothing' : 'search.nothingYet')}
      actions={
        <>
          {only && (
            <Button onPress={() => onSearch(query, null)}>{say('search.everything')}</Button>
          )}
          {filters.map(({ filter, without }) => (
            <Button key={filter} onPress={() => onSearch(without)}>
              {say('search.without', { filter })}
            </Button>
          ))}
          {hasTrash && !query.includes(TRASH) && (
            <Button onPress={() => onSearch(`${query.trim()} ${TRASH}`)}>
              {say('search.inTheTrash')}
            </Button>
          )}
        </>
      }
    >
      {say('search.nothingAbout', { query: query.trim() })}
    </EmptyState>
  );
}
