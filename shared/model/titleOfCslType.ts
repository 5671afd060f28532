const titles: Readonly<Record<string, string>> = {
  webpage: 'Web page',
  'article-newspaper': 'Newspaper article',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  legal_case: 'Court case',
  dataset: 'Data set',
};

/** What an item type of CSL is called wherever a person reads it: `personal_communication` is “Personal communication”. */
export function titleOfCslType(type: string): string {
  const words = type.replace(/[-_]/g, ' ');
  return titles[type] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
