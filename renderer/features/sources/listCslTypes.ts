import { offeredCslTypes } from '../../../shared/model/cslItem';

/** The item types offered, with their names as people say them. A type that came from elsewhere is added. */
export function listCslTypes(current: string): { value: string; title: string }[] {
  const types: string[] = [...offeredCslTypes];
  if (!types.includes(current)) types.push(current);
  return types.map((value) => ({ value, title: titles[value] ?? value }));
}

const titles: Record<string, string> = {
  webpage: 'Web page',
  'article-newspaper': 'Newspaper article',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  interview: 'Interview',
  speech: 'Speech',
  personal_communication: 'Personal communication',
  dataset: 'Data set',
  legislation: 'Legislation',
  legal_case: 'Court case',
  broadcast: 'Broadcast',
  post: 'Post',
  document: 'Document',
};
