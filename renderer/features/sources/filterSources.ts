import { formatCslDate, formatCslName } from '../../../shared/model/cslItem';
import { type Source, titleOfSource } from '../../../shared/model/source';
import { foldText } from '../../ui/foldText';

const searchTexts = new WeakMap<Source, string>();

/** Sources that have all the words of `query` in title, authors, publisher, date, address or note, by title. */
export function filterSources(sources: Iterable<Source>, query: string): Source[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return [...sources]
    .filter((source) => words.every((word) => searchTextOf(source).includes(word)))
    .sort((a, b) => titleOfSource(a).localeCompare(titleOfSource(b)));
}

/** Authors, publisher and date in a line, as far as they are known. */
export function summarizeSource({ csl }: Source): string {
  const authors = csl.author?.map(formatCslName).join('; ');
  const parts = [authors, csl['container-title'] ?? csl.publisher, formatCslDate(csl.issued)];
  return parts.filter(Boolean).join(' · ');
}

function searchTextOf(source: Source): string {
  const known = searchTexts.get(source);
  if (known !== undefined) return known;
  const text = foldText(
    [titleOfSource(source), summarizeSource(source), source.csl.URL, source.note].join(' '),
  );
  searchTexts.set(source, text);
  return text;
}
