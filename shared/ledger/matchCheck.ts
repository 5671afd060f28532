import { z } from 'zod';
import { quoteSchema, textRangeSchema } from '../model/anchor';
import { captureIdSchema, highlightIdSchema, linkIdSchema } from '../model/ids';

/** What became of the two ends of a link since somebody last compared them. */
export const matchCheckSchema = z.object({
  link: linkIdSchema,
  highlight: highlightIdSchema,
  /** The passage: as it was, in other words, or no longer in the text. */
  claim: z.enum(['same', 'reworded', 'lost']),
  /** The source’s words: as they were, in other words, gone from its latest capture, or in no capture that can be read. */
  words: z.enum(['same', 'reworded', 'gone', 'unreadable']),
  /** Where the words are in the source’s latest capture with a text; null where they are in none. */
  found: z
    .object({ capture: captureIdSchema, quote: quoteSchema, position: textRangeSchema })
    .nullable(),
});
export type MatchCheck = z.infer<typeof matchCheckSchema>;

/** True where the passage and the source’s words are as they were when somebody compared them. */
export function isStillMatching({ claim, words }: Pick<MatchCheck, 'claim' | 'words'>): boolean {
  return claim === 'same' && words === 'same';
}
