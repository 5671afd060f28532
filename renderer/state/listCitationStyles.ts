import {
  bundledStyleIds,
  DEFAULT_STYLE,
  isBundledStyle,
} from '../../shared/citation/bundledStyles';
import type { Preferences } from '../../shared/model/library';
import type { Words } from '../../shared/words/Words';
import type { LibraryView } from './libraryState';

type StyleId = Preferences['citationStyle'];

/** The styles to choose from: those that come with Attest, and then the library’s own. */
export function listCitationStyles(
  { citationStyles }: Pick<LibraryView, 'citationStyles'>,
  { say, language }: Words,
): { value: StyleId; title: string }[] {
  const own = [...citationStyles.values()].map(({ id, title }) => ({ value: id, title }));
  own.sort((a, b) => a.title.localeCompare(b.title, language));
  return [
    ...bundledStyleIds.map((id) => ({ value: id, title: say(`citationStyle.${id}`) })),
    ...own,
  ];
}

/** The style that the library cites in: the chosen one, unless it is gone. */
export function citationStyleOf({
  library,
  citationStyles,
}: Pick<LibraryView, 'library' | 'citationStyles'>): StyleId {
  const { citationStyle: id } = library.preferences;
  return isBundledStyle(id) || citationStyles.has(id) ? id : DEFAULT_STYLE;
}
