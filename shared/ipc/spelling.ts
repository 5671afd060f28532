import { z } from 'zod';

/** The language of a dictionary, as in BCP 47. */
const languageSchema = z.string().min(1).max(50);

/** The most words that a person has of their own. */
const MOST_WORDS = 10_000;
/** Longer ones are no words of any language: addresses, for instance. */
export const LONGEST_WORD = 100;

export const ownWordSchema = z.string().trim().min(1).max(LONGEST_WORD);

/** What is chosen about spelling, on this computer. */
export const spellingChoicesSchema = z.object({
  isOn: z.boolean(),
  /** Null for the computer’s. */
  language: languageSchema.nullable(),
  ownWords: z.array(ownWordSchema).max(MOST_WORDS),
});
export type SpellingChoices = z.infer<typeof spellingChoicesSchema>;

/** Some of it, to be changed. */
export const spellingChangesSchema = z.object({
  isOn: spellingChoicesSchema.shape.isOn.exactOptional(),
  language: spellingChoicesSchema.shape.language.exactOptional(),
  ownWords: spellingChoicesSchema.shape.ownWords.exactOptional(),
});
export type SpellingChanges = z.infer<typeof spellingChangesSchema>;

/** Words to check, of one paragraph or a few. */
export const checkedWordsSchema = z.array(z.string()).max(100_000);

/** How spelling is checked, and what there is to choose from. */
export const spellingStateSchema = spellingChoicesSchema.extend({
  /** Whose dictionaries: files on this computer that Attest reads, or those that the system checks with by itself. */
  by: z.enum(['files', 'system']),
  /** The language of the dictionary in use; null where there is none. */
  used: languageSchema.nullable(),
  /** Those there are dictionaries of. */
  languages: z.array(languageSchema),
});
export type SpellingState = z.infer<typeof spellingStateSchema>;
