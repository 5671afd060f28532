import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SpokenLanguage } from '../../shared/words/language';
import { loadWords } from '../../shared/words/loadWords';
import { SearchField } from './SearchField';
import { WordsProvider } from './WordsContext';

it.each<[SpokenLanguage, string]>([
  ['en', 'Clear search'],
  ['es', 'Borrar búsqueda'],
  ['en-XA', 'Clear search'],
])('has React Aria say its own words in %s', async (language, label) => {
  const words = await loadWords(language);
  const page = renderToStaticMarkup(
    <WordsProvider words={words}>
      <SearchField label="Filter" value="a" onChange={() => {}} />
    </WordsProvider>,
  );
  expect(page).toContain(`aria-label="${label}"`);
});
