/** What has to agree with the words looked for; by default they are compared as people search. */
export interface FindOptions {
  /** Capitals and small letters differ. */
  isCaseExact: boolean;
  /** Accents, and typographic variants such as curly and straight quotation marks, differ. */
  isAccentExact: boolean;
  /** Only what begins and ends where a word does. */
  isWholeWord: boolean;
}

export const defaultFindOptions: FindOptions = {
  isCaseExact: false,
  isAccentExact: false,
  isWholeWord: false,
};
