import { describeCslDate } from '../../../shared/model/csl/describeCslDate';
import { formatCslName } from '../../../shared/model/csl/parseCslName';
import { type Source, titleOfSource } from '../../../shared/model/source';
import type { Words } from '../../../shared/words/Words';
import { distinctFacts } from '../../ui/distinctFacts';
import { foldText } from '../../ui/foldText';

const searchTexts = new WeakMap<Source, string>();

/** The sources by title. Thousands of them are sorted once, not at every key of a search. */
export function sortSources(sources: Iterable<Source>, words: Words): Source[] {
  return [...sources].sort((a, b) =>
    words.compare(titleOfSource(a, words), titleOfSource(b, words)),
  );
}

/** Those with every word of `query` in their title, authors, publisher, date, address or note, in the same order. */
export function filterSources(
  sources: readonly Source[],
  query: string,
  words: Words,
): readonly Source[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  if (!wanted.length) return sources;
  return sources.filter((source) =>
    wanted.every((word) => searchTextOf(source, words).includes(word)),
  );
}

/** Authors, publisher and date on one line, as far as they are known. */
export function summarizeSource({ csl }: Source, words: Words): string {
  const authors = csl.author?.map(formatCslName).join('; ');
  const parts = [
    authors,
    csl['container-title'] ?? csl.publisher,
    describeCslDate(csl.issued, words),
  ];
  return distinctFacts(parts).join(' · ');
}

function searchTextOf(source: Source, words: Words): string {
  const known = searchTexts.get(source);
  if (known !== undefined) return known;
  const text = foldText(
    [source.csl.title, summarizeSource(source, words), source.csl.URL, source.note].join(' '),
  );
  searchTexts.set(source, text);
  return text;
}
