/** The item types of CSL 1.0.2. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof cslTypes)[number];

/** What other services call CSL’s types (Crossref, DataCite, Zotero, schema.org), in lower case and without signs. */
const foreignTypes: Readonly<Record<string, CslType>> = {
  audiorecording: 'song',
  audiovisual: 'motion_picture',
  artwork: 'graphic',
  blogpost: 'post-weblog',
  bookpart: 'chapter',
  bookchapter: 'chapter',
  booksection: 'chapter',
  bookseries: 'book',
  bookset: 'book',
  case: 'legal_case',
  component: 'figure',
  computerprogram: 'software',
  conferencepaper: 'paper-conference',
  conferenceproceeding: 'book',
  database: 'dataset',
  datapaper: 'article-journal',
  dictionaryentry: 'entry-dictionary',
  dissertation: 'thesis',
  editedbook: 'book',
  email: 'personal_communication',
  encyclopediaarticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumpost: 'post',
  image: 'graphic',
  instantmessage: 'personal_communication',
  journal: 'periodical',
  journalarticle: 'article-journal',
  journalissue: 'periodical',
  journalvolume: 'periodical',
  letter: 'personal_communication',
  magazinearticle: 'article-magazine',
  monograph: 'book',
  newsarticle: 'article-newspaper',
  newspaperarticle: 'article-newspaper',
  peerreview: 'review',
  podcast: 'broadcast',
  postedcontent: 'article',
  preprint: 'article',
  presentation: 'speech',
  proceedings: 'book',
  proceedingsarticle: 'paper-conference',
  radiobroadcast: 'broadcast',
  referencebook: 'book',
  referenceentry: 'entry',
  reportcomponent: 'report',
  reportseries: 'report',
  scholarlyarticle: 'article-journal',
  socialmediaposting: 'post',
  sound: 'song',
  statute: 'legislation',
  technicalreport: 'report',
  text: 'document',
  tvbroadcast: 'broadcast',
  videorecording: 'motion_picture',
};

const foldedTypes = new Map(cslTypes.map((type) => [fold(type), type]));

/** True for a word of CSL’s own. */
export function isCslType(type: string): type is CslType {
  return (cslTypes as readonly string[]).includes(type);
}

/** The CSL type that a service means by its own word, however it is spelt; null for one that nobody knows. */
export function findCslType(word: string): CslType | null {
  if (isCslType(word)) return word;
  const folded = fold(word);
  return (
    foldedTypes.get(folded) ??
    (Object.hasOwn(foreignTypes, folded) ? (foreignTypes[folded] ?? null) : null)
  );
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}
