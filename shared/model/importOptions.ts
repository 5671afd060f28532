import { z } from 'zod';

/** What can become of tracked changes. */
export const changeChoices = ['accept', 'reject'] as const;
export type ChangeChoice = (typeof changeChoices)[number];

/** What the person chooses for a file that could be read in several ways. */
export const importOptionsSchema = z.object({
  /** Opens an encrypted file. */
  password: z.string().max(1000).optional(),
  /** The WHATWG name of the encoding of a text file; by default, what it is recognised as. */
  encoding: z.string().max(40).optional(),
  /** What becomes of tracked changes; by default, they are accepted. */
  changes: z.enum(changeChoices).optional(),
  /** Keeps all of a web page that can be read, not only its article. */
  isWholePage: z.boolean().optional(),
});
export type ImportOptions = z.infer<typeof importOptionsSchema>;
