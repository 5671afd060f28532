import { bundledStyles, DEFAULT_STYLE } from '../../shared/citation/bundledStyles';
import type { Preferences } from '../../shared/model/library';
import type { LibraryView } from './libraryState';

type StyleId = Preferences['citationStyle'];

/** The styles to choose from: those that come with Attest, and then the library’s own. */
export function listCitationStyles({
  citationStyles,
}: Pick<LibraryView, 'citationStyles'>): { value: StyleId; title: string }[] {
  const own = [...citationStyles.values()].sort((a, b) => a.title.localeCompare(b.title));
  return [...bundledStyles, ...own].map(({ id, title }) => ({ value: id, title }));
}

/** The style that the library cites in: the chosen one, unless it is gone. */
export function citationStyleOf({
  library,
  citationStyles,
}: Pick<LibraryView, 'library' | 'citationStyles'>): StyleId {
  const { citationStyle } = library.preferences;
  const isThere = listCitationStyles({ citationStyles }).some(
    ({ value }) => value === citationStyle,
  );
  return isThere ? citationStyle : DEFAULT_STYLE;
}
